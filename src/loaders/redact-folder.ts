// The folder of a publication without the names of people who have been withdrawn. The files stay as they are: names are
// replaced when a file is read, before anything knows them.
import type { Report } from '../problems/problem.ts';
import { type Language, languages } from '../statistics/language.ts';
import { findPartOfName, type Redaction, redactionsSchema, redactText } from '../statistics/redaction.ts';
import type { DataFolder } from './data-folder.ts';
import { loadDeclaration } from './load-declarations.ts';
import { nameInMessages } from './read-text.ts';
import { redactImages, showsPicture } from './redact-images.ts';

/** The file in a publication's folder that names the people who are withdrawn. */
export const redactionsFile = 'redactions.yaml';

export interface RedactedFolder extends DataFolder {
  /** Reports people whose names stood nowhere in what has been read. */
  reportUnmatched(): void;
}

const texts = /\.(?:mdx|yaml|csv)$/;
/** Whole cells: an e-mail address, or a telephone number, which begins with 0 or + as no figure of a table does. */
const contacts = /(?<=^|[;,\t"])\s*(?:[^;,\t"\s]+@[^;,\t"\s]+|(?:\+|0\d)[\d\s()–-]{4,})(?=$|[;,\t"\r])/g;
const pictures = /[^;,\t"]+\.(?:jpe?g|png|webp|avif|gif)/gi;

/**
 * The folder as it is read once the people in the publication's redactions.yaml are withdrawn: a role where a name stood,
 * and no picture of them. Reports a narrative in which a part of a name is left.
 */
export function redactFolder(folder: DataFolder, publication: string, report: Report): RedactedFolder {
  const path = `${publication}/${redactionsFile}`;
  const declared =
    folder.read(path) === undefined ? undefined : loadDeclaration(folder, path, redactionsSchema, report);
  if (declared === undefined) return { ...folder, original: folder, reportUnmatched: () => undefined };
  const redactions: readonly Redaction[] = declared.value.people;
  const matched = new Set<Redaction | string>();
  const isWithdrawn = (component: string): boolean => {
    const people = redactions.filter((person) => names(component, person));
    const shown = declared.value.pictures.filter((picture) => showsPicture(component, picture));
    for (const found of [...people, ...shown]) matched.add(found);
    return people.length + shown.length > 0;
  };
  const read = new Map<string, Uint8Array>();
  const redact = (file: string, bytes: Uint8Array): Uint8Array => {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const language = languageOf(file);
    let after = file.endsWith('.mdx') ? redactImages(before, isWithdrawn) : before;
    for (const redaction of redactions) {
      const redacted = file.endsWith('.csv')
        ? redactRows(after, redaction, language)
        : redactText(after, redaction, language);
      const isMatch = redacted !== after.normalize('NFC');
      if (isMatch) matched.add(redaction);
      after = redacted;
      if (file.endsWith('.mdx')) {
        checkLeft({ text: after, file: nameInMessages(folder, file), anyWord: isMatch }, redaction, report);
      }
    }
    return after.normalize('NFC') === before.normalize('NFC') ? bytes : new TextEncoder().encode(after);
  };
  return {
    ...folder,
    original: folder,
    read(file) {
      const bytes = folder.read(file);
      if (bytes === undefined || file === path || !texts.test(file)) return bytes;
      const known = read.get(file) ?? redact(file, bytes);
      read.set(file, known);
      return known;
    },
    reportUnmatched() {
      for (const [index, redaction] of redactions.entries()) {
        if (matched.has(redaction)) continue;
        const place = declared.file.placeOf(['people', index, 'name']);
        report({ code: 'redaction-unmatched', place, particulars: { name: redaction.name } });
      }
      for (const [index, picture] of declared.value.pictures.entries()) {
        if (matched.has(picture)) continue;
        const place = declared.file.placeOf(['pictures', index]);
        report({ code: 'redaction-picture-unmatched', place, particulars: { file: picture } });
      }
    },
  };
}

function names(component: string, person: Redaction): boolean {
  return redactText(component, person, languages[0]) !== component.normalize('NFC');
}

/** A row that names the person loses its picture, and in a staff listing the way to reach them, too. */
function redactRows(text: string, redaction: Redaction, language: Language): string {
  return text
    .split('\n')
    .map((row) => {
      const redacted = redactText(row, redaction, language);
      return redacted === row.normalize('NFC') ? redacted : redacted.replace(pictures, '').replace(contacts, '');
    })
    .join('\n');
}

/** `release.en.mdx` is in English; without a language in its name a file is in the first one. */
function languageOf(file: string): Language {
  const written = /\.(\w\w)\.mdx$/.exec(file)?.[1];
  return languages.find((language) => language === written) ?? languages[0];
}

/** Reports a last name that stands alone; where the whole name stood, a first name too. */
function checkLeft(
  { text, file, anyWord }: { readonly text: string; readonly file: string; readonly anyWord: boolean },
  redaction: Redaction,
  report: Report,
): void {
  const left = findPartOfName(text, redaction, anyWord);
  if (left === undefined) return;
  report({ code: 'name-left', place: { file, ...placeIn(text, left.offset) }, particulars: { written: left.written } });
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
