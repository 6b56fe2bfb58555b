import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourProperties } from '../../src/charts/chart-colours.ts';
import { makeEmbedView } from '../../src/views/embed-page.ts';
import { lightColours, makeEmbedPicture } from '../../src/views/embed-picture.ts';
import type { ReleaseContext } from '../../src/views/release-context.ts';
import { showSpaces } from '../format/show-spaces.ts';
import { contextOf } from '../revised/open-revised.ts';
import { at, makeContext } from './example-catalogue.ts';

const origin = 'https://statistik.example';
const draw = (name: string, context: ReleaseContext): string =>
  makeEmbedPicture(makeEmbedView(name, context, origin), context);
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => showSpaces(text));

describe('makeEmbedPicture', () => {
  test('has title, drawing, correction, signs and source as text', () => {
    const svg = draw('departments--calls', contextOf('2025-T2'));
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        'Besvarade samtal per förvaltning',
        'Antal, maj–augusti 2025',
        '1_890_k',
        'Rättad den 12_november 2025: två siffror ändrade.',
        'Teckenförklaring: k_= rättad uppgift.',
        'Källa: Servicecenter, Lillköpings kommun: Servicecenter i siffror, tertial 2 2025.',
        'https://statistik.example/2025-t2/figurer/departments--calls/',
      ]),
    );
    expect(svg).toContain('<desc id="d">Stapeldiagram. Besvarade samtal per förvaltning');
  });

  test('shows a hidden figure as hidden, with what the sign means', () => {
    const over = {
      [`${at}/answer-groups.csv`]: 'answer_group;calls;answered_share\ntotal;1200;78\nval-1;1000;82\nval-2;c;c\n',
    };
    const texts = textsOf(draw('answer-groups--calls', makeContext(over)));
    expect(texts).toContain('×');
    expect(texts.join(' ')).toMatch(/×_= /);
  });

  test('gives the same bytes for the same figures', () => {
    const drawn = () => draw('answer-groups--calls', makeContext());
    expect(drawn()).toBe(drawn());
  });
});

describe('lightColours', () => {
  const sheets = ['colours', 'series-colours'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
  const inLight = new Map(
    [...sheets.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]+);/g)]
      .map(([, name = '', value = '']) => [name, value] as const)
      .reverse(),
  );
  const made = new Map(Object.entries(lightColours('#0f5b78')));

  test.each(Object.entries(colourProperties))('has a colour for %s: that of the light scheme', (role, property) => {
    const colour = made.get(role) ?? '';
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    const declared = inLight.get(property);
    if (declared !== undefined) expect(colour).toBe(declared === '#fff' ? '#ffffff' : declared);
  });
});
