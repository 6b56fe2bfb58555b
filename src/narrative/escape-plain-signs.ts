// In MDX `<` and `{` begin markup, and `*` emphasis. Authors also write them as signs: "<5", "a < b", "{", "5*3". Where
// they evidently are signs, they are swapped for private-use characters of the same length before parsing, so that
// positions hold, and swapped back after: so is the first letter of "import" and "export", which begin a program where they
// begin a line. Spaces and signs of other programs, which nobody sees, become ordinary spaces.

const signs = { '<': '\ue000', '{': '\ue001', '}': '\ue002', '*': '\ue003', i: '\ue004', e: '\ue005' } as const;
const backwards: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(signs).map(([sign, swapped]) => [swapped, sign]),
);

/** No-break and zero-width spaces where Markdown looks for the sign of a heading or a list, or for the space after it. */
const unseenBefore = /^[ \t]*[\u00a0\u200b-\u200d\u2060\ufeff][ \t\u00a0\u200b-\u200d\u2060\ufeff]*(?=\S)/gm;
const unseenAfter = /^([ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]))[\u00a0\u200b\u2060\ufeff\t ]+/gm;
/** Control characters, such as Word's line break within a paragraph. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What other programs leave in a text becomes as many ordinary spaces. */
export function replaceUnseen(source: string): string {
  return source
    .replace(controls, ' ')
    .replace(unseenBefore, (found) => ' '.repeat(found.length))
    .replace(unseenAfter, (found, mark: string) => mark.padEnd(found.length));
}

/**
 * Swaps `<` that begins no tag, braces that have no partner in their paragraph, and `*` between digits; not those after
 * a `\`. Spaces that only look like spaces become ordinary ones where Markdown needs one. Statements are hidden before.
 */
export function swapPlainSigns(source: string): string {
  const plain = replaceUnseen(source);
  const hasFragment = plain.includes('</>');
  return plain
    .replace(/(?<=\d)(?<!(?<!\d)\*\d+)\*(?=\d+(?!\d*\*(?!\d)|\d))/g, signs['*'])
    .replace(/^(?:i(?=mport\s)|e(?=xport\s))/gm, (letter) => (letter === 'i' ? signs.i : signs.e))
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => swapLoneBraces(swapAngles(paragraph, hasFragment)))
    .join('');
}

/** `<` before anything but a name, `<>` as "not equal", and `<` before a name in lower case that no `>` follows. */
function swapAngles(paragraph: string, hasFragment: boolean): string {
  return paragraph.replace(
    hasFragment
      ? /\\<|<(?![A-Za-z/!?>])|<(?=(?:[a-z]|[A-Z](?!\w))[^<>]*(?:<|$))/g
      : /\\<|<(?![A-Za-z/!?])|<(?=(?:[a-z]|[A-Z](?!\w))[^<>]*(?:<|$))/g,
    (found) => (found === '<' ? signs['<'] : found),
  );
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
  return text.replace(/[\ue000-\ue005]/g, (sign) => backwards[sign] ?? sign);
}
