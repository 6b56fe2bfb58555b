// What Markdown and MDX have and narratives do not, by the names of the parser: what an author calls it, and what to do
// instead.
import type { Particular, Problem } from '../problems/problem.ts';

type Construct = readonly [name: Particular, instead: Particular];

const useTable: Particular = {
  sv: 'Lägg siffrorna i en CSV-fil och skriv <Table table="…" />',
  en: 'Put the figures in a CSV file and write <Table table="…" />',
};
const useParagraph: Particular = { sv: 'Skriv innehållet som vanlig text', en: 'Write the content as ordinary text' };
const useLink: Particular = {
  sv: 'Skriv [text](adress) där länken ska stå. Bilder kan inte användas',
  en: 'Write [text](address) where the link stands. Images cannot be used',
};

const constructs: Readonly<Record<string, Construct>> = {
  blockquote: [
    { sv: 'Ett citatblock med >', en: 'A quotation with >' },
    {
      sv: 'Skriv vanlig text eller <Quote person="…" role="…">',
      en: 'Write ordinary text or <Quote person="…" role="…">',
    },
  ],
  code: [{ sv: 'Ett kodblock', en: 'A block of code' }, useParagraph],
  definition: [{ sv: 'En adress på en egen rad', en: 'An address on a line of its own' }, useLink],
  delete: [
    { sv: 'Överstruken text', en: 'Struck-out text' },
    { sv: 'Ta bort vågtecknen ~ runt den', en: 'Remove the tildes ~ around it' },
  ],
  footnoteDefinition: [
    { sv: 'En fotnot', en: 'A footnote' },
    { sv: 'Skriv den i texten eller i <Note>…</Note>', en: 'Write it in the text or in <Note>…</Note>' },
  ],
  image: [
    { sv: 'En bild', en: 'An image' },
    { sv: 'Ta bort den, eller länka till den', en: 'Remove it, or link to it' },
  ],
  table: [{ sv: 'En tabell i Markdown', en: 'A table in Markdown' }, useTable],
  taskList: [
    { sv: 'En kryssruta', en: 'A checkbox' },
    { sv: 'Ta bort hakparenteserna', en: 'Remove the square brackets' },
  ],
  thematicBreak: [
    { sv: 'En avdelande linje', en: 'A dividing line' },
    { sv: 'Ta bort raden, eller skriv en rubrik', en: 'Remove the line, or write a heading' },
  ],
};

/** What stands in the text only to point at something that is refused where it is defined. */
const pointers = ['footnoteReference', 'imageReference', 'linkReference'];

/** The problem of a construct that narratives do not have; `value` is what is written in it. */
export function describeConstruct(type: string, value = ''): Pick<Problem, 'code' | 'particulars'> | undefined {
  if (pointers.includes(type)) return undefined;
  if (type === 'mdxjsEsm') return { code: 'mdx-program', particulars: {} };
  if (type === 'mdxTextExpression' || type === 'mdxFlowExpression') {
    const isComment = /^\s*\/\*.*\*\/\s*$/s.test(value);
    return { code: isComment ? 'mdx-comment' : 'mdx-expression', particulars: {} };
  }
  const [name, instead] = constructs[type] ?? [type, useParagraph];
  return { code: 'mdx-construct', particulars: { name, instead } };
}
