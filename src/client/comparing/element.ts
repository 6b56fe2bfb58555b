/** An element with its attributes and what it holds. */

type Content = Node | string;

/** Makes the element; a text is put in as text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: Content[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
