// The id of a heading, which links to it depend on.

/**
 * "Bemötande och kunskap" → `bemotande-och-kunskap`; a second one of the same name gets `-2`. Remembers in
 * `taken` how many there are of each.
 */
export function makeHeadingId(text: string, taken: Map<string, number>): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'avsnitt' : plain;
  let copy = taken.get(base) ?? 1;
  let id = base;
  while (taken.has(id)) {
    copy += 1;
    id = `${base}-${copy}`;
  }
  taken.set(base, copy).set(id, taken.get(id) ?? 1);
  return id;
}
