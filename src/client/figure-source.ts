/**
 * A click on a figure shows its source beside it. What shows it is fetched then and not before; where that fails, and
 * without this script, the link leads to the source.
 */
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.traced') : null;
  if (link === null || link.pathname === location.pathname) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    const { showSource } = await import('./source-box.ts');
    await showSource(link);
  } catch {
    location.assign(link.href);
  }
});
