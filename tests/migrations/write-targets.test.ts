import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTargets } from '../../src/migrations/write-targets.ts';

function migrate(text: string): string {
  return writeTargets({ path: 'a/2018-T2/v1/release.mdx', text });
}

describe('writeTargets', () => {
  test.each([
    ['<Figure indicator="a" target />', '<Target indicator="a" form="figure" />'],
    ['<Figure target indicator="a"/>', '<Target form="figure" indicator="a"/>'],
    ['<Figure indicator="a" channel="val-1" target />', '<Target indicator="a" channel="val-1" form="figure" />'],
    [`<Figure indicator='a > b' target />`, `<Target indicator='a > b' form="figure" />`],
    ['<Figure indicator="a" period="2017-T2" target />', '<Target indicator="a" form="figure" />'],
    ['<Figure\n  indicator="a"\n  period="2017"\n  target\n/>', '<Target\n  indicator="a"\n\n  form="figure"\n/>'],
    ['<Figure indicator="a" target parameter="limit" />', '<Figure indicator="a" parameter="limit" />'],
    ['<Figure indicator="a" scale="to" target bare />', '<Figure indicator="a" scale="to" bare />'],
    [
      'A <Figure indicator="a" target />, <Figure indicator="b" /> and <Figure indicator="c" target />.',
      'A <Target indicator="a" form="figure" />, <Figure indicator="b" /> and <Target indicator="c" form="figure" />.',
    ],
  ])('%j becomes %j', (before, after) => {
    expect(migrate(before)).toBe(after);
  });

  test.each([
    ['another figure', '<Figure indicator="a" bare />'],
    ['a category of that name', '<Figure indicator="a" channel="target" />'],
    ['words in quotes', '<Figure indicator="a target b" />'],
    ['a bare target, which Target cannot be', '<Figure indicator="a" target bare />'],
    ['a target that is one', '<Target indicator="a" form="figure" />'],
    ['another component', '<FigureText target />'],
    ['a tag that does not end', '<Figure indicator="a target />'],
    ['words', 'The <Figure of the target is 5.'],
  ])('leaves %s', (_, text) => {
    expect(migrate(text)).toBe(text);
  });

  test('leaves files that are no narratives', () => {
    const text = 'a: <Figure indicator="a" target />';
    expect(writeTargets({ path: 'a/publication.yaml', text })).toBe(text);
  });

  const part = fc.constantFrom(
    '<Figure',
    ' ',
    '\n',
    'target',
    'bare',
    'period="2018"',
    'indicator="a"',
    '/>',
    '"',
    'x',
  );
  const texts = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));

  test('leaves every line where it is, and what it has written as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const after = migrate(text);
        expect(after.split('\n').length).toBe(text.split('\n').length);
        expect(migrate(after)).toBe(after);
      }),
    );
  });

  test('takes no longer than the text is long', () => {
    const begun = performance.now();
    for (const text of ['<Figure a="', '<Figure a', '<Figure  ', '<Figure']) migrate(text.repeat(150_000));
    migrate(`<Figure${' a'.repeat(700_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
