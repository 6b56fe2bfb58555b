// An HTML element in a narrative: what to write instead, by what it is for.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Particular, Place, Problem } from '../problems/problem.ts';
import { componentSchemas } from './vocabulary.ts';

/** All that an author writes. Confirm is one that they take away. */
const known = Object.keys(componentSchemas).filter((name) => name !== 'Confirm');

const bold: Particular = { sv: 'Skriv **fet text**', en: 'Write **bold text**' };
const italic: Particular = { sv: 'Skriv *kursiv text*', en: 'Write *italic text*' };
const heading: Particular = {
  sv: 'Skriv ## och ett mellanslag före rubriken',
  en: 'Write ## and a space before the heading',
};
const list: Particular = {
  sv: 'Skriv - och ett mellanslag före varje punkt',
  en: 'Write - and a space before each item',
};
const table: Particular = {
  sv: 'Lägg siffrorna i en CSV-fil och skriv <Table table="…" />',
  en: 'Put the figures in a CSV file and write <Table table="…" />',
};
const image: Particular = {
  sv: 'Lägg bildfilen i mappen pictures och skriv <Image file="…" alt="…" />',
  en: 'Put the file in the folder pictures and write <Image file="…" alt="…" />',
};
const quotation: Particular = {
  sv: 'Skriv <Quote person="…" role="…">',
  en: 'Write <Quote person="…" role="…">',
};
const program: Particular = {
  sv: 'Ta bort det. Program, stilar och inbäddat innehåll släpps inte in',
  en: 'Remove it. Programs, styles and embedded content are not let in',
};
const nothing: Particular = {
  sv: 'Ta bort det som står mellan < och >, men behåll texten',
  en: 'Remove what stands between < and >, but keep the text',
};

const remedies: Readonly<Record<string, Particular>> = {
  ...fill(['b', 'strong'], bold),
  ...fill(['i', 'em', 'cite'], italic),
  ...fill(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], heading),
  ...fill(['ul', 'ol', 'li'], list),
  ...fill(['table', 'thead', 'tbody', 'tr', 'td', 'th'], table),
  ...fill(['img', 'picture', 'svg'], image),
  ...fill(['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'link', 'meta', 'base'], program),
  ...fill(['blockquote', 'q'], quotation),
  a: { sv: 'Skriv [text](adress)', en: 'Write [text](address)' },
  br: {
    sv: 'Lämna en tom rad för ett nytt stycke, eller avsluta raden med \\ för en ny rad',
    en: 'Leave a blank line for a new paragraph, or end the line with \\ for a new line',
  },
  hr: { sv: 'Ta bort det, eller skriv en rubrik', en: 'Remove it, or write a heading' },
  sub: { sv: 'Skriv nedsänkta tecken direkt, som i CO₂', en: 'Write subscripts as signs, as in CO₂' },
  sup: { sv: 'Skriv upphöjda tecken direkt, som i m²', en: 'Write superscripts as signs, as in m²' },
};

function fill(names: readonly string[], remedy: Particular): Readonly<Record<string, Particular>> {
  return Object.fromEntries(names.map((name) => [name, remedy]));
}

/** Whether the name is that of a component, known or not, rather than of an HTML element. */
export function isComponentLike(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** The problem of an HTML element; one that is called like a component but for its capitals is probably meant to be it. */
export function describeHtml(name: string, place: Place): Problem {
  const alike = known.filter((one) => one.toLowerCase() === name.toLowerCase());
  const instead = Object.hasOwn(remedies, name.toLowerCase()) ? remedies[name.toLowerCase()] : undefined;
  return { code: 'mdx-html', place, particulars: { name, instead: instead ?? nothing }, ...nearestOf(name, alike) };
}

/** The problem of a name that no component has. */
export function describeName(name: string, place: Place): Problem {
  if (!isComponentLike(name)) return describeHtml(name, place);
  return {
    code: 'component-unknown',
    place,
    particulars: { name, known: known.join(', ') },
    ...nearestOf(name, known),
  };
}
