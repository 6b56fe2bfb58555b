// A staff listing as the beginning of the next one: its rows as they are written, but for people who have been withdrawn.

export interface DraftStaff {
  /** Absent when nobody is left. */
  readonly text?: string;
  /** How many people are carried over. */
  readonly carried: number;
  /** How many have been withdrawn. */
  readonly withdrawn: number;
}

/** `text` is the file as it is read, with roles in the place of withdrawn names; `original` as it lies there. */
export function draftStaff(text: string, original: string): DraftStaff {
  const before = linesOf(original);
  const [header = '', ...rows] = linesOf(text);
  const kept = rows.filter((row, index) => row === before[index + 1]);
  const numbers = { carried: kept.length, withdrawn: rows.length - kept.length };
  return kept.length === 0 ? numbers : { text: `${[header, ...kept].join('\n')}\n`, ...numbers };
}

/** A name that is replaced in a file leaves all of the file in one Unicode form. */
function linesOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
