/** What the page asks the preview's server. */
import type { PreviewAnswer } from '../answer-preview.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/__preview/`;

async function ask(file: string, about: Readonly<Record<string, string>>): Promise<Response> {
  const query = new URLSearchParams({ page: location.pathname, language: document.documentElement.lang, ...about });
  const response = await fetch(`${folder}${file}?${query}`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** What there is to say of data/ on this page. */
export async function askPreview(): Promise<PreviewAnswer> {
  const response = await ask('page.json', {});
  return response.json();
}

/** HTML of what the pointer is on. */
export async function askPointed(text: string, figure: string | undefined): Promise<string> {
  const response = await ask('pointed.html', { text, ...(figure !== undefined && { figure }) });
  return response.text();
}
