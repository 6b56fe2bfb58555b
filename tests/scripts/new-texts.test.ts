import { describe, expect, test } from 'vitest';
import { newTexts } from '../../scripts/new-texts.ts';
import type { DraftRemark } from '../../src/drafting/draft-release.ts';

const remarks: readonly DraftRemark[] = [
  { kind: 'staff-carried', count: 23 },
  { kind: 'staff-withdrawn', count: 23 },
  { kind: 'staff-ended', last: '2020-12-31' },
  { kind: 'period-kept', file: 'release.mdx', line: 23, period: '2016-T2' },
  { kind: 'text-left-out', file: 'departments/kultur.mdx' },
  { kind: 'comparison-missing', period: '2017-T3' },
];

describe.each(['sv', 'en'] as const)('remarks in %s', (language) => {
  test.each(remarks)('$kind tells all that it knows', (remark) => {
    const sentence = newTexts[language].tellRemark(remark);
    expect(sentence).toMatch(/[.?]$/);
    const { kind, ...known } = remark;
    for (const value of Object.values(known)) expect(sentence).toContain(String(value));
  });
});
