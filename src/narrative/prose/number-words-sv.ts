// Swedish numbers in words: counts that are one word, ordinals, and the parts of a whole.

const words = (text: string): readonly string[] => text.split(/\s+/);

const small = words(
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
);
/** "tjugo" to "nittio". */
export const tens = words('tjugo trettio fyrtio femtio sextio sjuttio åttio nittio');

function* listBelowHundred(): Generator<readonly [string, number]> {
  for (const [value, word] of small.entries()) if (value !== 1) yield [word, value];
  for (const [index, ten] of tens.entries()) {
    const value = (index + 2) * 10;
    yield [ten, value];
    for (const [one, word] of small.slice(1, 10).entries()) yield [`${ten}${word}`, value + one + 1];
    yield [`${ten}en`, value + 1];
  }
}

/** Each number word with its number. */
export function* listNumberWords(): Generator<readonly [string, number]> {
  const below = [...listBelowHundred()];
  yield* below;
  for (const [count, word] of ['', ...small.slice(1, 10)].entries()) {
    const hundred = `${word}hundra`;
    const value = Math.max(count, 1) * 100;
    yield [hundred, value];
    for (const [rest, more] of below) if (more > 0) yield [`${hundred}${rest}`, value + more];
  }
  yield ['tusen', 1000];
  yield ['ettusen', 1000];
  for (const [word, count] of below) if (count > 1) yield [`${word}tusen`, count * 1000];
}

/** "tredje" → 3 */
export const ordinals = new Map(
  words('tredje fjärde femte sjätte sjunde åttonde nionde tionde').map((word, index) => [word, index + 3]),
);

/** "fjärdedel" → 4 */
export function* listParts(): Generator<readonly [string, number]> {
  for (const [ordinal, part] of ordinals) {
    for (const ending of ['del', 'delar', 'delen', 'delarna']) {
      yield [`${ordinal}${ending}`, part];
      yield [`${ordinal.replace(/de$/, '')}${ending}`, part];
    }
  }
}
