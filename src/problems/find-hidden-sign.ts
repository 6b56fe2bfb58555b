// Signs that nobody sees, or that turn the direction of a text, so that it shows as something else than what is written
// (UTS #39, "Unicode Security Mechanisms"; CVE-2021-42574, "Trojan Source"). What is only wide or narrow is none of them.

/**
 * What Unicode has rendered as nothing, control characters, lone surrogates, what is no character, and separators of lines.
 * Not the soft hyphen, the choice between a sign and its picture, nor what joins letters where a script joins them, or
 * pictures. XML has no way to write some of them.
 */
const hidden =
  /[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]--[\t\n\r\u00ad\u200c\u200d\ufe0e\ufe0f]]|(?<![\p{Script=Arabic}\p{Mn}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gv;

export interface HiddenSign {
  /** Where the first of them stands, 0-based in UTF-16 units. */
  readonly offset: number;
  /** `U+202E` */
  readonly character: string;
  /** How many there are. */
  readonly count: number;
}

/** The first hidden sign of the text, if there is any. */
export function findHiddenSign(text: string): HiddenSign | undefined {
  const found = [...text.matchAll(hidden)];
  const [first] = found;
  if (first === undefined) return undefined;
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: first.index, character: `U+${code}`, count: found.length };
}
