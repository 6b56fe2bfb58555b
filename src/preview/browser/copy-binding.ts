/** Copies what a button has in `data-copy`, and says so in its place for a moment. */
const moment = 1500;

/** Handles a click on such a button, and on whatever else. */
export async function copyFrom(event: Event): Promise<void> {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  if (button !== null) await copyBinding(button);
}

/** Copies what the button offers. */
export async function copyBinding(button: HTMLElement): Promise<void> {
  const { copy = '', copied = '' } = button.dataset;
  const label = button.textContent;
  if (label === copied) return;
  await navigator.clipboard.writeText(copy);
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = label;
  }, moment);
}
