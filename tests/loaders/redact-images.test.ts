import { describe, expect, test } from 'vitest';
import { redactImages, showsPicture } from '../../src/loaders/redact-images.ts';

const isWithdrawn = (component: string): boolean => showsPicture(component, 'a.jpg');

describe('redactImages', () => {
  test.each([
    ['Före\n\n<Image file="a.jpg" decorative />\n\nefter', 'Före\n\n\n\nefter'],
    ['<Image\n  file=\'a.jpg\'\n  alt="a > b"\n>\nText\n</Image>\nefter', '\n\n\n\n\n\nefter'],
    ['<Image file="b.jpg" alt="a" />', '<Image file="b.jpg" alt="a" />'],
    ['<Image file="a.jpg" />mellan<Image file="b.jpg">c</Image>', 'mellan<Image file="b.jpg">c</Image>'],
    ['<Images file="a.jpg" />', '<Images file="a.jpg" />'],
  ])('%j → %j', (text, expected) => {
    expect(redactImages(text, isWithdrawn)).toBe(expected);
  });
});
