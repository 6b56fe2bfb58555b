/**
 * The form of search, which is hidden until this script is there. The address holds what is asked for, so that it can be
 * shared and the browser's buttons lead back and forth. What searches is fetched when a reader begins to write, or comes
 * with a question in the address.
 */
const form = document.querySelector<HTMLFormElement>('search form');
const title = document.title;

if (form !== null) {
  form.parentElement?.removeAttribute('hidden');
  const load = () => import('./search-session.ts');
  const show = async (): Promise<void> => {
    const asked = readAddress(form);
    document.title = asked === '' ? title : `${asked} – ${title}`;
    try {
      const { showResults } = await load();
      await showResults(form);
    } catch {
      const status = document.querySelector<HTMLElement>('[data-search-status]');
      status?.replaceChildren(status.dataset['failed'] ?? '');
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choices = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value.trim() !== '');
    const address = new URL(location.pathname, location.href);
    for (const [name, value] of choices) address.searchParams.set(name, String(value).trim());
    if (address.href !== location.href) history.pushState(null, '', address);
    show();
  });
  form.addEventListener('input', () => load(), { once: true });
  addEventListener('popstate', () => show());
  if (location.search !== '') show();
}

/** Puts what the address asks for into the fields of the form, and returns the words of it. */
export function readAddress({ elements }: HTMLFormElement): string {
  const choices = new URLSearchParams(location.search);
  let asked = '';
  for (const field of elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = choices.get(field.name) ?? '';
    if (field instanceof HTMLInputElement) asked = field.value;
  }
  return asked;
}
