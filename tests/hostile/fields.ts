// Every field that a person can write, found in the files themselves: each text and key of the YAML and JSON files, each cell of the tables,
// each piece of a narrative, and the names of files and folders. A field takes a text and gives the files with it.
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import type { DataFiles } from './rich-data.ts';

export interface Field {
  readonly kind: string;
  /** Where it is, for messages. */
  readonly name: string;
  /** The key of the YAML value, or of the list that it stands in. */
  readonly key?: string;
  readonly fill: (text: string) => DataFiles;
}

/** The fields of one kind in one file. */
interface Slots {
  readonly kind: string;
  /** What tells each from the others. */
  readonly slots: readonly { readonly name: string; readonly key?: string }[];
  /** The file with the text in the slots that are wanted. */
  readonly rewrite: (isWanted: (slot: number) => boolean, text: string) => string;
}

/** All fields of the files. */
export function listFields(files: DataFiles): readonly Field[] {
  return Object.entries(files).flatMap(([path, content]) => {
    const fields = listSlots(path, content).flatMap(({ kind, slots, rewrite }) =>
      slots.map(({ name, key }, slot): Field => {
        const fill = (text: string): DataFiles => ({ ...files, [path]: rewrite((other) => other === slot, text) });
        return { kind, name: `${path} ${name}`, ...(key !== undefined && { key }), fill };
      }),
    );
    return [...fields, ...listNameFields(files, path)];
  });
}

/** Puts a text into all fields of the kind; as a name, what it is the name of keeps its own beside it. */
export function fillAll(files: DataFiles, kind: string): (text: string) => DataFiles {
  const named = kind === 'name' ? listFields(files).filter((field) => field.kind === kind) : [];
  const groups = Object.entries(files).flatMap(([path, content]) =>
    listSlots(path, content).flatMap((group) => (group.kind === kind ? [{ path, group }] : [])),
  );
  return (text) => ({
    ...files,
    ...Object.fromEntries(groups.map(({ path, group }) => [path, group.rewrite(() => true, text)])),
    ...Object.assign({}, ...named.map((field) => field.fill(text))),
  });
}

function listSlots(path: string, content: DataFiles[string]): readonly Slots[] {
  if (typeof content !== 'string') return [];
  if (/\.(?:yaml|json)$/.test(path)) return listYamlSlots(content);
  return path.endsWith('.csv') ? listCsvSlots(path, content) : listNarrativeSlots(content);
}

/** Places of the text that are replaced as they stand. */
function listSpliced(kind: string, content: string, places: readonly { at: number; length: number }[]): Slots {
  const rewrite: Slots['rewrite'] = (isWanted, text) =>
    places.reduceRight(
      (before, { at, length }, slot) =>
        isWanted(slot) ? before.slice(0, at) + text + before.slice(at + length) : before,
      content,
    );
  return { kind, slots: places.map(({ at }) => ({ name: `${kind} at ${at}` })), rewrite };
}

/** Texts, numbers and keys of YAML, and of JSON, by their number in the file: as YAML quotes them, and as they stand. */
function listYamlSlots(content: string): readonly Slots[] {
  const found: Record<'key' | 'value', { name: string; key?: string }[]> = { key: [], value: [] };
  const places: { at: number; length: number }[] = [];
  visit(parseDocument(content), {
    Scalar(part, _, path) {
      const kind = part === 'key' ? 'key' : 'value';
      const { key } = path.findLast(isPair) ?? {};
      const named = kind === 'value' && isScalar(key) ? { key: String(key.value) } : {};
      found[kind].push({ name: `${kind} ${found[kind].length}`, ...named });
    },
    Pair(_, { value }) {
      if (!isScalar(value) || value.range == null) return;
      const [start, end] = value.range;
      places.push({ at: start, length: end - start });
    },
  });
  const rewrite = (kind: 'key' | 'value', isWanted: (slot: number) => boolean, text: string): string => {
    const document = parseDocument(content);
    let at = 0;
    visit(document, {
      Scalar(part, node) {
        if ((part === 'key') !== (kind === 'key')) return;
        if (isWanted(at)) {
          node.value = text;
          node.type = 'QUOTE_DOUBLE';
        }
        at += 1;
      },
    });
    return String(document);
  };
  return [
    ...(['key', 'value'] as const).map(
      (kind): Slots => ({
        kind: `yaml ${kind}`,
        slots: found[kind],
        rewrite: (isWanted, text) => rewrite(kind, isWanted, text),
      }),
    ),
    listSpliced('yaml as it stands', content, places),
  ];
}

/** Header, categories, figures and people: each cell as CSV quotes it, and as it stands. */
function listCsvSlots(path: string, content: string): readonly Slots[] {
  const rows = content
    .trimEnd()
    .split('\n')
    .map((row) => row.split(';'));
  const below = path.endsWith('staff.csv') ? 'person' : 'csv cell';
  const cells = rows.flatMap((row, line) => row.map((_, column) => ({ line, column })));
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const inRows = (kind: string, isHere: (line: number) => boolean, write: (text: string) => string): Slots => {
    const own = cells.filter(({ line }) => isHere(line));
    const rewrite: Slots['rewrite'] = (isWanted, text) => {
      const wanted = new Set(own.filter((_, slot) => isWanted(slot)).map(({ line, column }) => `${line} ${column}`));
      const written = rows.map((row, line) =>
        row.map((old, column) => (wanted.has(`${line} ${column}`) ? write(text) : old)).join(';'),
      );
      return `${written.join('\n')}\n`;
    };
    return { kind, slots: own.map(({ line, column }) => ({ name: `row ${line + 1} column ${column + 1}` })), rewrite };
  };
  return [
    { kind: 'csv header', isHere: (line: number) => line === 0 },
    { kind: below, isHere: (line: number) => line > 0 },
  ].flatMap(({ kind, isHere }) => [
    inRows(kind, isHere, quoted),
    inRows(`${kind} as it stands`, isHere, (text) => text),
  ]);
}

/** A paragraph, and what stands in quotes, in brackets and parentheses, after signs of headings and lists, and between tags. */
function listNarrativeSlots(content: string): readonly Slots[] {
  const places = {
    attribute: /(?<=")[^"\n]*(?=")/g,
    link: /(?<=\[)[^\]\n]*(?=\]\()/g,
    address: /(?<=\]\()[^)\n]*(?=\))/g,
    heading: /(?<=^#+ ).+/gm,
    item: /(?<=^- ).+/gm,
    text: /(?<=>\n?)[^<>\n]+(?=\n?<\/)/g,
    emphasis: /(?<=\*)[^*\n]+(?=\*)/g,
  } as const;
  const found = Object.entries(places).map(([kind, pattern]) => {
    const matches = [...content.matchAll(pattern)];
    const spots = matches.map(({ 0: old, index }) => ({ at: index, length: old.length }));
    return listSpliced(`narrative ${kind}`, content, spots);
  });
  const slots = [{ name: 'paragraph' }];
  const rewrite: Slots['rewrite'] = (isWanted, text) => (isWanted(0) ? `${content}\n${text}\n` : content);
  return [...found, { kind: 'narrative paragraph', slots, rewrite }];
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
