// Another code or file name, everywhere: so that nothing but what it is speaks against it.
import type { DataFiles } from './rich-data.ts';

/** The files with the text in the place of the code, wherever it stands: in names, YAML, cells and attributes. */
export function renameCode(files: DataFiles, code: string, text: string): DataFiles {
  const word = new RegExp(`(?<![\\w./-])${code}(?![\\w/-])`, 'g');
  const quoted = JSON.stringify(text);
  const written = (path: string): string => {
    if (path.endsWith('.csv')) return `"${text.replaceAll('"', '""')}"`;
    return path.endsWith('.yaml') ? quoted : quoted.slice(1, -1);
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.replace(new RegExp(`(?<=^|/)${code}(?=[./]|$)`), () => text),
      typeof content === 'string' ? content.replace(word, () => written(path)) : content,
    ]),
  );
}
