// Where a picture of a page is left for people to look at: pictures/<address>/<name>. Git ignores the folder.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export function pictureOf(address: string, name: string): string {
  const folder = join('pictures', address === '' ? 'start' : address.replace(/\.html$/, ''));
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
