import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parsePicture } from '../../src/loaders/picture-bytes.ts';
import { drawSharingPicture } from '../../src/pictures/draw-sharing-picture.ts';
import type { SharingView } from '../../src/views/sharing-view.ts';

const view: SharingView = {
  colour: '#0b4f55',
  initials: 'VX',
  sender: 'Exempels kommun',
  unit: 'Växeln',
  title: 'Växeln i siffror',
  figure: {
    label: 'Besvarade samtal',
    pieces: [{ text: '51\u00a0510', isUnit: false }],
    change: '3\u00a0634 färre än maj–augusti 2017',
    remark: '',
  },
  about: 'Växeln i siffror, period 2 2018',
};
const figure = { label: 'Samtal', pieces: [{ text: '7', isUnit: false }], change: '', remark: '' };

/** Red, green and blue of every pixel, and the boxes of what is not white in a band of rows. */
async function look(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isInk = (x: number, y: number): boolean => (data[(y * info.width + x) * 3] ?? 255) < 250;
  const columnsIn = (top: number, bottom: number): readonly number[] =>
    Array.from({ length: info.width }, (_, x) => x).filter((x) =>
      Array.from({ length: bottom - top }, (_, row) => top + row).some((y) => isInk(x, y)),
    );
  return {
    size: [info.width, info.height],
    columnsIn,
    colourAt: (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)],
  };
}

describe('drawSharingPicture', () => {
  test('draws a PNG of 1200 × 630 with sender, figure, change and origin, on white', async () => {
    const bytes = drawSharingPicture(view);
    expect(parsePicture(bytes)).toEqual({ format: 'png', width: 1200, height: 630, tellsLocation: false });
    const { size, columnsIn, colourAt } = await look(bytes);
    expect(size).toEqual([1200, 630]);
    expect(colourAt(3, 3)).toEqual([255, 255, 255]);
    expect(colourAt(76, 64), 'the mark').toEqual([0x0b, 0x4f, 0x55]);
    for (const [top, bottom] of [
      [60, 136],
      [185, 230],
      [270, 400],
      [430, 480],
      [528, 530],
      [550, 590],
    ] as const)
      expect(columnsIn(top, bottom).length, `rows ${top} to ${bottom}`).toBeGreaterThan(100);
  });

  test('gives the same bytes for the same view, and others for another figure', () => {
    const bytes = drawSharingPicture(view);
    expect(drawSharingPicture(structuredClone(view))).toEqual(bytes);
    expect(drawSharingPicture({ ...view, figure })).not.toEqual(bytes);
  });

  test('is a small file', () => {
    expect(drawSharingPicture(view).length).toBeLessThan(20_000);
  });

  test.each<[string, Partial<SharingView>]>([
    ['a long label', { figure: { ...figure, label: 'Andel ärenden som löstes vid första kontakten '.repeat(4) } }],
    ['one word that is too long', { figure: { ...figure, label: 'Samhällsbyggnadsförvaltningen'.repeat(3) } }],
    [
      'a figure of many digits',
      { figure: { ...figure, pieces: [{ text: '1\u00a0234\u00a0567\u00a0890\u00a0123', isUnit: false }] } },
    ],
    [
      'a long change',
      { figure: { ...figure, change: 'Det går inte att jämföra med den tidigare perioden '.repeat(3) } },
    ],
    ['a long title', { sender: '', title: 'Kundcenter och medborgarservice i siffror '.repeat(3) }],
    ['a long sender', { sender: 'Myndigheten för samhällsskydd och beredskap '.repeat(3) }],
  ])('keeps its margins with %s', async (_, part) => {
    const { columnsIn } = await look(drawSharingPicture({ ...view, ...part }));
    const columns = columnsIn(0, 630);
    expect(columns[0]).toBeGreaterThanOrEqual(64);
    expect(columns.at(-1)).toBeLessThanOrEqual(1200 - 64);
  });

  test('shows a site of several senders, and a publication without figures', async () => {
    const { figure: _, ...without } = view;
    for (const shown of [without, { ...without, sender: '', unit: '', initials: '' }]) {
      const { columnsIn } = await look(drawSharingPicture(shown));
      expect(columnsIn(230, 300).length).toBeGreaterThan(100);
      expect(columnsIn(340, 390).length).toBeGreaterThan(100);
    }
  });
});
