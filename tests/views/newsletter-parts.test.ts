// Pictures, columns and contacts of a narrative, as they are shown.
import { describe, expect, test } from 'vitest';
import { makeContact } from '../../src/views/contact-view.ts';
import { makeImage } from '../../src/views/image-view.ts';
import { makeNarrativeView, type NarrativePart } from '../../src/views/narrative-view.ts';
import { at, code, files, makeContext, type Overlay } from './example-catalogue.ts';
import { present, readParts } from './read-view.ts';

const contacts = `department_contacts:
  skola: { name: { sv: Skolan, en: The schools }, url: https://kommun.example/skola, email: skola@kommun.example, telephone: "+46 10-123 45 67" }
tables:`;
const over: Overlay = { [`${code}/publication.yaml`]: files[`${code}/publication.yaml`]?.replace('tables:', contacts) };

function partsOf(source: string): readonly NarrativePart[] {
  const context = makeContext({ ...over, [`${at}/release.mdx`]: source });
  const { chapters } = makeNarrativeView(present(context.published.narratives.release.get('sv')), context);
  return chapters.flatMap(({ body }) => body);
}

describe('Columns', () => {
  test('holds text, headings, remarks and charts, in the order of reading', () => {
    const [, columns, ...others] = partsOf(`## Sommaren

<Columns>

### Så gick det

Text.

<Note>
Anmärkning.
</Note>

<Chart table="answer-groups" />

</Columns>
`);
    expect(others).toEqual([]);
    expect(columns?.kind === 'columns' && readParts(columns.parts)).toEqual([
      '<h3 id="sa-gick-det">Så gick det</h3><p>Text.</p>',
      '[note]',
      '[chart]',
    ]);
  });
});

describe('Contact', () => {
  test('is that of the publication', () => {
    expect(makeContact(undefined, makeContext(over))).toEqual({
      name: { text: 'Växeln', address: 'https://kommun.example/vaxeln' },
    });
  });

  test('is that of a department, in the language of the page, with links to write and to call', () => {
    expect(makeContact('skola', { ...makeContext(over), language: 'en' })).toEqual({
      name: { text: 'The schools', address: 'https://kommun.example/skola' },
      email: { text: 'skola@kommun.example', address: 'mailto:skola@kommun.example' },
      telephone: { text: '+46 10-123 45 67', address: 'tel:+46101234567' },
    });
  });

  test('is nothing for a department that has none', () => {
    expect(makeContact('omsorg', makeContext(over))).toBeUndefined();
  });
});

describe('Image', () => {
  const context = makeContext();
  const picture = { file: 'a.png', version: 'v1', width: 1200, height: 800, fingerprint: 'abc' };
  const current = { ...context.comparison.current, pictures: new Map([['a.png', picture]]) };
  const laid = { ...context, comparison: { ...context.comparison, current } };

  test('has its address, its size, and what is said of it', () => {
    expect(makeImage({ name: 'Image', file: 'a.png', alt: 'Ett kontor.', credit: 'Bo Ek' }, laid)).toEqual({
      address: '/bilder/abc-960.png',
      sources: '/bilder/abc-480.webp 480w, /bilder/abc-960.webp 960w, /bilder/abc-1200.webp 1200w',
      alt: 'Ett kontor.',
      width: 1200,
      height: 800,
      credit: 'Bild: Bo Ek',
    });
  });

  test('has an empty description where it is decorative, so that it is passed over', () => {
    expect(makeImage({ name: 'Image', file: 'a.png', decorative: true }, laid)).toMatchObject({ alt: '', credit: '' });
  });

  test('is nothing where the release has no such picture', () => {
    expect(makeImage({ name: 'Image', file: 'b.png', alt: 'b' }, laid)).toBeUndefined();
    expect(makeImage({ name: 'Image', file: 'b.png', alt: 'b' }, context)).toBeUndefined();
  });
});
