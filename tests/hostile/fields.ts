// Every field that a person can write, found in the files themselves: each text and key of the YAML files, each cell of the tables,
// each piece of a narrative, and the names of files and folders. A field takes a text and gives the files with it.
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { DataFiles } from './rich-data.ts';

export interface Field {
  readonly kind: string;
  /** Where it is, for messages. */
  readonly name: string;
  readonly fill: (text: string) => DataFiles;
}

/** All fields of the files. */
export function listFields(files: DataFiles): readonly Field[] {
  return Object.entries(files).flatMap(([path, content]) => {
    const names = listNameFields(files, path);
    if (typeof content !== 'string') return names;
    const put = (text: string): DataFiles => ({ ...files, [path]: text });
    if (path.endsWith('.yaml')) return [...listYamlFields(path, content, put), ...names];
    if (path.endsWith('.csv')) return [...listCsvFields(path, content, put), ...names];
    return [...listNarrativeFields(path, content, put), ...names];
  });
}

type Put = (text: string) => DataFiles;

/** Texts, numbers and keys by their number in the file, each written as YAML quotes it, and as it stands. */
function listYamlFields(path: string, content: string, put: Put): readonly Field[] {
  const fields: Field[] = [];
  const count = { key: 0, value: 0 };
  const rewrite = (wanted: 'key' | 'value', number: number, text: string): string => {
    const document = parseDocument(content);
    let at = 0;
    visit(document, {
      Scalar(part, node) {
        if ((part === 'key') !== (wanted === 'key')) return;
        if (at === number) {
          node.value = text;
          node.type = 'QUOTE_DOUBLE';
        }
        at += 1;
      },
    });
    return String(document);
  };
  visit(parseDocument(content), {
    Scalar(part) {
      const kind = part === 'key' ? 'key' : 'value';
      const number = count[kind];
      count[kind] += 1;
      fields.push({
        kind: `yaml ${kind}`,
        name: `${path} ${kind} ${number}`,
        fill: (text) => put(rewrite(kind, number, text)),
      });
    },
    Pair(_, { value }) {
      if (isMap(value) || !isScalar(value) || value.range == null) return;
      const [start, end] = value.range;
      const fill = (text: string): DataFiles => put(content.slice(0, start) + text + content.slice(end));
      fields.push({ kind: 'yaml as it stands', name: `${path} at ${start}`, fill });
    },
  });
  return fields;
}

/** Header, categories, figures and people: each cell as CSV quotes it, and as it stands. */
function listCsvFields(path: string, content: string, put: Put): readonly Field[] {
  const rows = content
    .trimEnd()
    .split('\n')
    .map((row) => row.split(';'));
  const below = path.endsWith('staff.csv') ? 'person' : 'csv cell';
  return rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const cellAt = (line: number, at: number, old: string, cell: string): string =>
        line === row && at === column ? cell : old;
      const rewrite = (cell: string): DataFiles =>
        put(rows.map((one, line) => `${one.map((old, at) => cellAt(line, at, old, cell)).join(';')}\n`).join(''));
      const name = `${path} row ${row + 1} column ${column + 1}`;
      const kind = row === 0 ? 'csv header' : below;
      return [
        { kind, name, fill: (text: string) => rewrite(`"${text.replaceAll('"', '""')}"`) },
        { kind: `${kind} as it stands`, name, fill: rewrite },
      ];
    }),
  );
}

/** A paragraph, and what stands in quotes, in brackets and parentheses, after signs of headings and lists, and between tags. */
function listNarrativeFields(path: string, content: string, put: Put): readonly Field[] {
  const places = {
    attribute: /(?<=")[^"\n]*(?=")/g,
    link: /(?<=\[)[^\]\n]*(?=\]\()/g,
    address: /(?<=\]\()[^)\n]*(?=\))/g,
    heading: /(?<=^#+ ).+/gm,
    item: /(?<=^- ).+/gm,
    text: /(?<=>\n?)[^<>\n]+(?=\n?<\/)/g,
    emphasis: /(?<=\*)[^*\n]+(?=\*)/g,
  } as const;
  const found = Object.entries(places).flatMap(([kind, pattern]) =>
    [...content.matchAll(pattern)].map(
      ({ 0: old, index }): Field => ({
        kind: `narrative ${kind}`,
        name: `${path} ${kind} at ${index}`,
        fill: (text) => put(content.slice(0, index) + text + content.slice(index + old.length)),
      }),
    ),
  );
  return [...found, { kind: 'narrative paragraph', name: path, fill: (text) => put(`${content}\n${text}\n`) }];
}

/** Each part of a path, for the file alone, and for all that lie below the same folder. */
function listNameFields(files: DataFiles, path: string): readonly Field[] {
  const parts = path.split('/');
  return parts.map((part, index): Field => {
    const folder = parts.slice(0, index + 1).join('/');
    const fill = (text: string): DataFiles =>
      Object.fromEntries(
        Object.entries(files).map(([other, content]) => {
          const isBelow = other === folder || other.startsWith(`${folder}/`);
          const ending = index === parts.length - 1 ? (/\.[a-z.]+$/.exec(part)?.[0] ?? '') : '';
          const before = parts.slice(0, index);
          return [isBelow ? [...before, `${text}${ending}`].join('/') + other.slice(folder.length) : other, content];
        }),
      );
    return { kind: 'name', name: folder, fill };
  });
}
