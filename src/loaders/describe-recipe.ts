// How an outsider works out a hidden figure, in plain words for the data officer.
import type { Disclosure } from '../disclosure/attack.ts';
import type { Figure } from '../disclosure/figure.ts';
import type { Relation } from '../disclosure/relation.ts';
import { describeAddress } from '../problems/describe-address.ts';
import type { Language } from '../statistics/language.ts';
import { roundTo } from '../statistics/rounding.ts';

/** Words for a recipe in one language. */
const words = {
  sv: {
    total: 'helheten',
    year: 'hela perioden',
    change: 'siffran',
    others: { total: 'övriga', year: 'övriga perioder', change: 'den tidigare siffran och förändringen' },
    parts: 'summan av delarna',
    together: 'tillsammans för',
    versions: (version: string) => `version ${version} visar`,
    mean: 'medelvärdet av delarna vägt med deras antal ger',
    share: 'andelen av basen ger antalet',
    product: 'siffran är de andra gånger varandra',
    atMost: 'är högst',
    and: ' och ',
    to: ' till ',
    rule: 'den som känner regeln vet att antalet är',
  },
  en: {
    total: 'the total',
    year: 'the whole period',
    change: 'the figure',
    others: { total: 'the others', year: 'the other periods', change: 'the earlier figure and the change' },
    parts: 'the sum of the parts',
    together: 'together for',
    versions: (version: string) => `version ${version} shows`,
    mean: 'the mean of the parts weighted by their counts gives',
    share: 'the share of its base gives the count',
    product: 'the figure is the product of the others',
    atMost: 'is at most',
    and: ' and ',
    to: ' to ',
    rule: 'whoever knows the rule knows that the count is',
  },
} as const;

/** `helheten 1634 − övriga 1631 = 3`; several relations are told one after the other. */
export function describeRecipe(disclosure: Disclosure): Readonly<Record<Language, string>> {
  return { sv: describeIn(disclosure, 'sv'), en: describeIn(disclosure, 'en') };
}

function describeIn({ figure, range, byRule, recipe }: Disclosure, language: Language): string {
  const said = words[language];
  const steps = recipe.map((relation) => describeRelation(relation, figure, language));
  const result = describeRange(range.least, range.most, said.to);
  const [only] = recipe;
  const told = steps.join(said.and);
  if (byRule) return `${told}${said.and}${said.rule} ${result}`;
  return recipe.length === 1 && only !== undefined && told.endsWith(` = ${result}`) ? told : `${told} ⇒ ${result}`;
}

function describeRelation(relation: Relation, figure: Figure, language: Language): string {
  const said = words[language];
  const { kind, whole, parts } = relation;
  if (kind === 'versions') {
    const other = [whole, ...parts].find((one) => one.key !== figure.key);
    const version = other?.key.split(' ')[1] ?? '';
    return `${said.versions(version)} ${other === undefined ? '' : numberOf(other)}`;
  }
  if (kind === 'mean') return said.mean;
  if (kind === 'at_most') return `${parts.map(nameWithNumber).join()} ${said.atMost} ${nameWithNumber(whole)}`;
  if (kind === 'share' || kind === 'product')
    return `${said[kind]}: ${parts.map(nameWithNumber).join(' × ')} = ${nameWithNumber(whole)}`;
  const shown = parts.filter((part) => part.shown !== undefined);
  const unknown = parts.filter((part) => part.shown === undefined);
  const sum = shown.reduce((all, part) => all + (part.shown === undefined ? 0 : numberIn(part)), 0);
  if (whole.shown === undefined) return `${said.parts} = ${round(sum)}`;
  const left = `${said[kind]} ${numberOf(whole)} − ${said.others[kind]} ${round(sum)} = ${round(numberIn(whole) - sum)}`;
  if (unknown.length === 1) return left;
  return `${left} ${said.together} ${unknown.map(nameOf).join(', ')}`;
}

function describeRange(least: number, most: number, to: string): string {
  return least === most ? round(least) : `${round(least)}${to}${round(most)}`;
}

function numberIn({ observation: { value } }: Figure): number {
  return value.kind === 'number' ? value.number : 0;
}

function numberOf(figure: Figure): string {
  return figure.shown === undefined ? '×' : round(numberIn(figure));
}

function nameWithNumber(figure: Figure): string {
  return `${figure.observation.indicator} ${numberOf(figure)}`;
}

function nameOf({ observation }: Figure): string {
  return describeAddress(observation);
}

function round(number: number): string {
  return String(roundTo(number, 6));
}
