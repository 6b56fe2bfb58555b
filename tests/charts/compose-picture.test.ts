import { describe, expect, test } from 'vitest';
import { composePicture } from '../../src/charts/compose-picture.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { lightColours } from '../../src/views/embed-picture.ts';
import { answerGroups, exampleSpecs } from './example-specs.ts';

const colours = lightColours('#0f5b78');
const texts = {
  language: 'sv',
  title: 'Samtal & <frågor>',
  subtitle: 'Antal, maj–augusti 2018',
  notes: ['Rättad den 1 februari 2019: en siffra ändrad.'],
  source: ['Källa: Växeln.', 'https://statistik.example/'],
  alternative: 'Ett diagram.',
};

describe('composePicture', () => {
  test.each(Object.entries(exampleSpecs))('draws %s in colours of its own, asking for nothing', (_, spec) => {
    const picture = composePicture(drawChart(spec).wide, texts, colours);
    expect(picture).not.toMatch(/var\(|style=|href|url\(|@import|<script|<image|fill=""|stroke=""/);
    expect(picture.match(/https?:\/\/[^"<\s]+/g)).toEqual(['http://www.w3.org/2000/svg', 'https://statistik.example/']);
  });

  test('says its title, unit, remarks and source, and what it shows', () => {
    const picture = composePicture(drawChart(answerGroups).wide, texts, colours);
    const said = [...picture.matchAll(/>([^<>\n]+)</g)].map(([, text]) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        'Samtal &amp; &lt;frågor&gt;',
        'Ett diagram.',
        'Antal, maj–augusti 2018',
        'Rättad den 1 februari 2019: en siffra ändrad.',
        'Källa: Växeln.',
      ]),
    );
  });

  test('breaks a title that is longer than the drawing is wide, and is higher for it', () => {
    const heightOf = (title: string): number =>
      Number(/height="(\d+)"/.exec(composePicture('', { ...texts, title }, colours))?.[1]);
    expect(heightOf('Besvarade samtal '.repeat(10))).toBeGreaterThan(heightOf('Besvarade samtal'));
  });
});
