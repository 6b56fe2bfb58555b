import { describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../src/loaders/data-folder.ts';
import { loadCatalogue } from '../../../src/loaders/load-catalogue.ts';
import { formatProblem } from '../../../src/problems/describe-problem.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { memoryFolder } from '../../loaders/memory-folder.ts';
import { overlayFolder } from '../../problems/overlay-folder.ts';

const data = openDataFolder('data', 'data');

/** The problems of texts that stand, a paragraph each, in Östersund's release, its English one, or a department's text. */
function check(paragraphs: readonly string[], file = 'release.mdx'): readonly (readonly Problem[])[] {
  const site = 'name: a\nurl: https://a.example/\npublications: [ostersund-kundcenter]\n';
  const path = `ostersund-kundcenter/2018-T2/v1/${file}`;
  const own = memoryFolder({ 'site.yaml': site, [path]: paragraphs.join('\n\n') });
  const { problems } = loadCatalogue(
    overlayFolder(data, own, ['norrkoping-kontaktcenter', 'ostersund-kundcenter/2018-T2/v1/seal.json']),
  );
  return paragraphs.map((_, index) =>
    problems.filter(({ place }) => place.file === `data/${path}` && place.line === 2 * index + 1),
  );
}

const kinds: Readonly<Record<string, string>> = {
  'typed-figure-bindable': 'same',
  'typed-figure-contradicted': 'other',
  'typed-figure-unknown': 'unknown',
};

/** `same 51 510: <Figure … />` */
function describeFound({ code, particulars: { text = '', corrected = '', binding = corrected } }: Problem): string {
  const component = typeof binding === 'object' ? binding.sv : binding;
  return `${kinds[code] ?? code} ${text}${component === '' ? '' : `: ${component}`}`;
}

type Case = readonly [text: string, found: readonly string[]];

function expectFound(cases: readonly Case[], file?: string): void {
  const found = check(
    cases.map(([text]) => text),
    file,
  );
  expect(cases.map(([text], index) => [text, found[index]?.map(describeFound)])).toEqual(cases);
}

describe('checkTypedFigures', () => {
  test('says what the text says and what the data say', () => {
    const [found = []] = check([
      'Antalet besvarade samtal har minskat med drygt 2 000 st – från drygt 56 000 till knappt 54 000.',
    ]);
    expect(found.map((problem) => formatProblem(problem, 'sv').replace(/ (?:Skriv|Gäller) .*/, ''))).toEqual([
      'data/ostersund-kundcenter/2018-T2/v1/release.mdx:1:42  Texten säger ”drygt 2 000”, men Besvarade samtal (2018-T2) minskade med 3 634.',
      'data/ostersund-kundcenter/2018-T2/v1/release.mdx:1:64  Texten säger ”drygt 56 000”, men Besvarade samtal (2017-T2) är 55 144.',
      'data/ostersund-kundcenter/2018-T2/v1/release.mdx:1:82  Texten säger ”knappt 54 000”, men Besvarade samtal (2018-T2) är 51 510.',
    ]);
  });

  test('refuses figures at odds with what the sentence names', () => {
    expectFound([
      [
        'Antalet besvarade samtal ökade med 3 634.',
        ['other 3 634: <Change indicator="answered_calls" form="difference" />'],
      ],
      ['Tillgängligheten var 91 procent.', ['other 91 procent: <Figure indicator="availability" />']],
      ['Tillgängligheten ökade med 3 procent.', ['other 3 procent: <Change indicator="availability" />']],
      [
        'Lösningsgraden sjönk från 61 till 58 procent.',
        [
          'same 61: <Figure indicator="resolution_rate" period="2017-T2" />',
          'other 58 procent: <Figure indicator="resolution_rate" />',
        ],
      ],
      ['Antalet besvarade samtal har halverats.', ['other halverats: <Change indicator="answered_calls" />']],
    ]);
  });

  test('hints at the component that shows the figure', () => {
    expectFound([
      ['Vi besvarade 51 510 samtal.', ['same 51 510: <Figure indicator="answered_calls" />']],
      ['Vi besvarade drygt 51 500 samtal.', ['same drygt 51 500: <Approx indicator="answered_calls" />']],
      [
        'Antalet besvarade samtal minskade med 6,6 procent.',
        ['same 6,6 procent: <Change indicator="answered_calls" />'],
      ],
      [
        'Antalet besvarade samtal minskade med 3 634.',
        ['same 3 634: <Change indicator="answered_calls" form="difference" />'],
      ],
      [
        'Tillgängligheten ökade med 3 procentenheter, från 92 till 95 procent.',
        [
          'same 3 procentenheter: <Change indicator="availability" />',
          'same 92: <Figure indicator="availability" period="2017-T2" />',
          'same 95 procent: <Figure indicator="availability" />',
        ],
      ],
      [
        'Målet för tillgängligheten är 95 procent.',
        ['same 95 procent: <Target indicator="availability" form="figure" />'],
      ],
      [
        'Svarstiden i genomsnitt var 1 minut och 30 sekunder för socialt stöd och vård.',
        ['same 1 minut och 30 sekunder: <Figure indicator="answer_time" answer_group="val-1" />'],
      ],
      [
        'Vi har besvarat 73 procent av samtalen inom 1 minut och 84 procent inom 2 minuter.',
        [
          'same 73 procent: <Figure indicator="answered_within_one_minute" />',
          'same 1 minut: <Figure indicator="answered_within_one_minute" parameter="limit" />',
          'same 84 procent: <Figure indicator="answered_within_two_minutes" />',
          'same 2 minuter: <Figure indicator="answered_within_two_minutes" parameter="limit" />',
        ],
      ],
      [
        'Vi hanterade 6 159 ärenden för Socialförvaltningen, ungefär 600 fler än i fjol.',
        [
          'same 6 159: <Figure indicator="handled_matters" department="socialforvaltningen" />',
          'same ungefär 600: <Change indicator="handled_matters" department="socialforvaltningen" form="difference" />',
        ],
      ],
      [
        'Den generella nöjdheten går på en skala från 1 till 5.',
        [
          'same 1: <Figure indicator="satisfaction" scale="from" />',
          'same 5: <Figure indicator="satisfaction" scale="to" />',
        ],
      ],
      ['Vi var 17 timmar mer i telefon.', ['same 17 timmar: <Change indicator="talk_time" form="difference" />']],
      [
        'Av fakturafrågorna besvarade vi en fjärdedel.',
        [
          'same en fjärdedel: <Approx indicator="resolved_directly" department="vard-och-omsorgsforvaltningen" matter="fakturafragor" form="share" />',
        ],
      ],
      [
        'Frågorna om plats i förskola har halverats.',
        [
          'same halverats: <Change indicator="matters" department="barn-och-utbildningsforvaltningen" matter="plats-i-forskola" />',
        ],
      ],
    ]);
  });

  test('takes the department of a text for granted', () => {
    expectFound(
      [
        ['Vi hanterade 6 159 ärenden åt er.', ['same 6 159: <Figure indicator="handled_matters" />']],
        ['Vi besvarade 51 510 samtal.', ['same 51 510: <Figure indicator="answered_calls" department="total" />']],
      ],
      'departments/socialforvaltningen.mdx',
    );
  });

  test('warns of figures that the data do not have, unless they have a source', () => {
    expectFound([
      ['Det kostade 350 000 kronor.', ['unknown 350 000']],
      ['I kommunen bor <Free source="SCB">63 000 personer</Free> och 4 000 hästar.', ['unknown 4 000']],
      ['Vi fick 12 besök av skolklasser.', ['unknown 12']],
      ['Under första kvartalet var antalet besvarade samtal 20 000.', ['unknown 20 000']],
      ['År 2010 var antalet besvarade samtal 40 000.', ['unknown 40 000']],
    ]);
  });

  test('reads English', () => {
    expectFound(
      [
        ['We answered 51,510 calls.', ['same 51,510: <Figure indicator="answered_calls" />']],
        [
          'Answered calls fell from just over 56,000 to just under 54,000.',
          [
            'other just over 56,000: <Approx indicator="answered_calls" period="2017-T2" />',
            'other just under 54,000: <Approx indicator="answered_calls" />',
          ],
        ],
      ],
      'release.en.mdx',
    );
  });
});

test('a sentence without an end takes no longer for each of its figures than a long one', () => {
  const timeOf = (text: string): number => {
    const start = performance.now();
    check([text]);
    return performance.now() - start;
  };
  const long = '5 procent '.repeat(400);
  timeOf(long);
  // Ten times the text: ten times the work, where reading all of it for each figure would be a hundred times.
  expect(timeOf(long.repeat(10))).toBeLessThan(Math.max(timeOf(long), 20) * 30);
}, 60_000);
