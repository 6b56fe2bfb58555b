// The key `schema` of a YAML file, in its text: what says the schema of the file itself and of those that it governs, which
// cannot say it. It stands on a line of its own, since it has to be found before the file can be read.
import { firstSchema } from './migrations.ts';

const schemaLine = /^(\uFEFF?schema:[ \t]+)(\d+)(?=[ \t]*(?:#.*)?\r?$)/m;
/** The line by which editors find the file's JSON Schema, which has to be the first. */
const editorLine = /^\uFEFF?(?:# yaml-language-server:.*(?:\r?\n|$))?/;

/** The schema that the text of a YAML file says; the first where it says none. */
export function readSchema(text: string): number {
  return Number(schemaLine.exec(text)?.[2] ?? firstSchema);
}

/** The text with its schema said: in the line that does, otherwise in a new one below the editor's. All else stays as it is. */
export function writeSchema(text: string, schema: number): string {
  if (schemaLine.test(text)) return text.replace(schemaLine, `$1${schema}`);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return text.replace(editorLine, (line) => {
    const end = line === '' || line === '\uFEFF' || line.endsWith('\n') ? '' : lineEnd;
    return `${line}${end}schema: ${schema}${lineEnd}`;
  });
}

/**
 * The path of the YAML file that says the schema of the file at `path` below data/: its own, for a text or table that of its release
 * version or else of its publication; nothing for a file that is no text of a person's.
 */
export function findGoverning(path: string): string | undefined {
  if (path.endsWith('.yaml')) return path;
  if (!/\.(?:mdx|csv)$/.test(path)) return undefined;
  const [publication, period, version, ...rest] = path.split('/');
  if (publication === undefined || period === undefined) return undefined;
  return rest.length > 0 && /^v[1-9]\d*$/.test(version ?? '')
    ? `${publication}/${period}/${version}/release.yaml`
    : `${publication}/publication.yaml`;
}
