// The id of a heading, which links to it depend on.

/** "Bemötande och kunskap" → `bemotande-och-kunskap`; a second one of the same name gets `-2`. Remembers in `taken`. */
export function makeHeadingId(text: string, taken: Set<string>): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'avsnitt' : plain;
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  taken.add(id);
  return id;
}
