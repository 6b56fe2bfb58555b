// The lines of data files as they are, to be quoted beside what is said of them.
import type { DataFolder } from './data-folder.ts';

/** The text of a line (1-based) of a file by its name in messages: `data/site.yaml`. `undefined` when there is none. */
export type LineReader = (file: string, line: number) => string | undefined;

/** Reads each file when its first line is asked for, and keeps it. Bytes that are no text become U+FFFD. */
export function openLines(folder: DataFolder): LineReader {
  const files = new Map<string, readonly string[]>();
  const prefix = `${folder.label}/`;
  return (file, line) => {
    const lines = files.get(file) ?? readLines(folder, file.startsWith(prefix) ? file.slice(prefix.length) : undefined);
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(folder: DataFolder, path: string | undefined): readonly string[] {
  const bytes = path === undefined ? undefined : folder.read(path);
  return bytes === undefined ? [] : new TextDecoder().decode(bytes).split(/\r\n?|\n/);
}
