// In MDX `<` and `{` begin markup. Authors also write them as signs: "<5", "{". Where they evidently are signs, they are
// swapped for private-use characters of the same length before parsing, so that positions hold, and swapped back after.

const signs = { '<': '\ue000', '{': '\ue001', '}': '\ue002' } as const;
const backwards = { '\ue000': '<', '\ue001': '{', '\ue002': '}' } as const;

/** Swaps `<` that cannot begin a tag, and braces that have no partner in their paragraph; not those after a `\`. */
export function swapPlainSigns(source: string): string {
  const withoutAngles = source.replace(/(\\?)<(?![A-Za-z/!?>])/g, (found, backslash: string) =>
    backslash === '' ? signs['<'] : found,
  );
  return withoutAngles
    .split(/(\n[ \t]*\n)/)
    .map(swapLoneBraces)
    .join('');
}

function swapLoneBraces(paragraph: string): string {
  if (!/[{}]/.test(paragraph)) return paragraph;
  const characters = [...paragraph];
  const open: number[] = [];
  const lone = new Set<number>();
  for (const [index, sign] of characters.entries()) {
    if (characters[index - 1] === '\\') continue;
    if (sign === '{') open.push(index);
    else if (sign === '}' && open.pop() === undefined) lone.add(index);
  }
  for (const index of open) lone.add(index);
  if (lone.size === 0) return paragraph;
  return characters
    .map((sign, index) => (lone.has(index) && (sign === '{' || sign === '}') ? signs[sign] : sign))
    .join('');
}

/** The author's own signs again. */
export function restorePlainSigns(text: string): string {
  return text.replace(/[\ue000-\ue002]/g, (sign) =>
    sign === '\ue000' || sign === '\ue001' || sign === '\ue002' ? backwards[sign] : sign,
  );
}
