import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftDeclaration } from '../../src/drafting/draft-declaration.ts';
import { releaseSchema } from '../../src/statistics/release.ts';
import { periodOf } from '../statistics/make-examples.ts';
import { makeDraft } from './draft-cases.ts';

const order = { period: periodOf('2019-T2'), releasedOn: '2019-10-01', nextReleaseOn: '2020-02-01' };

describe('draftDeclaration', () => {
  test.each(['sv', 'en'] as const)('is a draft of a first release, with comments in %s', (language) => {
    const text = draftDeclaration(order, language);
    expect(releaseSchema.parse(parse(text))).toEqual(
      releaseSchema.parse({
        status: 'draft',
        to_confirm: ['released_on', 'next_release_on'],
        released_on: '2019-10-01',
        next_release_on: '2020-02-01',
      }),
    );
    expect(text.includes('utkast')).toBe(language === 'sv');
  });

  test('has in its comments what explained the earlier figures, to be used again as it is', () => {
    const text = String(makeDraft('carried').draft.files.get('release.yaml'));
    const [own, explanations = ''] = text.split(/^# Det här förklarade .*\n/m);
    const again = `${own}${explanations.replace(/^# ?/gm, '')}`;
    const { schema: _, ...declaration } = parse(again);
    expect(releaseSchema.parse(declaration).notes).toEqual([
      { indicator: 'answered_calls', text: 'Siffrorna gäller telefon.' },
      { indicator: 'availability', text: 'en kommunvägledare har\nräknat.' },
    ]);
  });
});
