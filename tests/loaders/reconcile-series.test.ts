import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { selectResiduals } from '../../src/loaders/reconcile-series.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { openValidFolder } from '../problems/problem-cases.ts';
import { memoryFolder } from './memory-folder.ts';

const valid = openValidFolder();
const textOf = (path: string): string => new TextDecoder().decode(valid.read(path));
const identities = `${textOf('kundcenter/publication.yaml')}identities:
  answer-groups:
    label: Svarsgrupperna
    parts: { indicator: answered_calls, dimension: answer_group }
`;

function load(files: Readonly<Record<string, string>>) {
  const over = memoryFolder({ 'kundcenter/publication.yaml': identities, ...files });
  const { catalogue, problems } = loadCatalogue(overlayFolder(valid, over));
  return { release: catalogue?.series[0]?.releases[0], codes: problems.map(({ code }) => code) };
}

const residual = 'residuals: [{ identity: answer-groups, reason: Källan anger inte varför. }]\n';
const own = textOf('kundcenter/2018-T2/v1/release.yaml');
const unbalanced = {
  'kundcenter/2018-T2/v1/answer-groups.csv':
    'answer_group;answered_calls;availability\ntotal;1600;95\nval-1;900;93\nval-2;734;c\n',
  'kundcenter/2018-T2/v1/release.yaml': own + residual,
};
const before = {
  'kundcenter/2017-T2/v1/release.yaml': `comparison_only: true\n${residual}`,
  'kundcenter/2017-T2/v1/answer-groups.csv': 'answer_group;answered_calls\ntotal;1500\nval-1;900\nval-2;734\n',
};

describe('the residuals of a release', () => {
  test('are its own and those of the period that it is compared with', () => {
    const { release, codes } = load({ ...unbalanced, ...before });
    expect(codes).toEqual([]);
    expect(release?.residuals).toEqual([
      expect.objectContaining({ identity: 'answer-groups', computed: 1634, difference: 34 }),
      expect.objectContaining({ identity: 'answer-groups', computed: 1634, difference: 134 }),
    ]);
    expect(release?.residuals[0]?.reason).toBe('Källan anger inte varför.');
    const periods = (wanted: readonly string[]) =>
      selectResiduals(release?.residuals ?? [], wanted).map(({ whole }) => whole.period);
    expect(periods(['2017-T2'])).toEqual(['2017-T2']);
    expect(periods([])).toEqual([]);
  });

  test('change the fingerprint of the release, also when they are another release’s', () => {
    const reworded = before['kundcenter/2017-T2/v1/release.yaml'].replace('Källan', 'Ingen');
    const changed = load({ ...unbalanced, ...before, 'kundcenter/2017-T2/v1/release.yaml': reworded });
    expect(changed.release?.fingerprint).not.toBe(load({ ...unbalanced, ...before }).release?.fingerprint);
  });

  test('are not asked about where a table cannot be read', () => {
    const broken = {
      'kundcenter/2018-T2/v1/answer-groups.csv':
        'answer_group;answered_calls;availability\ntotal;1 600;95\nval-1;900;93\nval-2;734;c\n',
    };
    expect(load({ ...unbalanced, ...broken }).codes).toEqual(['cell-thousands']);
  });
});
