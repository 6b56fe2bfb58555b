import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { listChecklists, type ReleaseChecklist } from '../../src/loaders/release-checklist.ts';
import { openRevised, revisedText } from './revised-folder.ts';

type Files = Readonly<Record<string, string>>;

const today = '2026-11-22';
/** The release that is not sealed, and has only one version. */
const open = 'servicecenter/2026-T2/v1';
const declaration = revisedText(`${open}/release.yaml`).replace(/^staff:.*\n/m, '');
const departments = revisedText(`${open}/departments.csv`);
/** The part of its text that needs no picture, contact or staff. */
const [narrative = ''] = revisedText(`${open}/release.mdx`).split('## Kontoret');
const none = { error: 0, warning: 0, question: 0, hint: 0 };

function checklists(files: Files = {}, removed: readonly string[] = []): readonly ReleaseChecklist[] {
  const plain: Files = { [`${open}/release.yaml`]: declaration, [`${open}/release.mdx`]: narrative };
  const gone = ['staff.csv', 'pictures'].map((name) => `${open}/${name}`).filter((path) => files[path] === undefined);
  const folder = openRevised({ ...plain, ...files }, [...removed, ...gone]);
  return listChecklists(loadCatalogue(folder, { drafts: false, now: today }), today);
}

function checklistOf(period: string, files: Files = {}, removed: readonly string[] = []): ReleaseChecklist | undefined {
  return checklists(files, removed).find((one) => one.period === period);
}

/** What remains of the open release: the kind, how many, and in which files. */
function remaining(files: Files, removed: readonly string[] = []): readonly string[] {
  return (checklistOf('2026-T2', files, removed)?.remaining ?? []).map(({ kind, count, names, isNeeded }) =>
    [isNeeded ? kind : `(${kind})`, count, ...names].join(' '),
  );
}

const always = '(next-release-date) 1 release.yaml';

/** The publication with an entry in its calendar. */
function withCalendar(entry: string): Files {
  const path = 'servicecenter/publication.yaml';
  return { [path]: `${revisedText(path)}\ncalendar: [${entry}]\n` };
}

describe('listChecklists', () => {
  test('has every release with its newest version, the latest first', () => {
    expect(checklists().map(({ period, version, state }) => `${period} ${version} ${state}`)).toEqual([
      '2026-T2 v1 open',
      '2026-T1 v2 open',
      '2025-T2 v2 sealed',
      '2024-T2 v1 open',
    ]);
  });

  test('tells from when a release is on the site, as long as it is not, but not of a draft', () => {
    const at = (line: string) =>
      checklistOf('2026-T2', { [`${open}/release.yaml`]: declaration.replace(/^released_on:.*$/m, line) })?.shownFrom;
    expect(at('released_on: 2026-11-23 08:00')).toEqual({
      day: '2026-11-23',
      time: '08:00',
      instant: '2026-11-23T07:00:00.000Z',
    });
    expect([at('released_on: 2026-11-22'), at('released_on: 2026-12-01\nstatus: draft')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('leaves nothing to do for a release that is sealed', () => {
    expect(checklistOf('2025-T2')).toEqual({
      publication: 'servicecenter',
      period: '2025-T2',
      version: 'v2',
      state: 'sealed',
      problems: none,
      remaining: [],
      figures: { bound: 2, declared: 0, typed: 0 },
    });
  });

  test('asks for neither texts nor a next day of a period that is only compared with', () => {
    expect(checklistOf('2024-T2')?.remaining).toEqual([]);
  });

  test.each<[string, Files, readonly string[], readonly string[]]>([
    ['nothing but the next day', {}, [], [always]],
    ['a table that is missing', {}, [`${open}/departments.csv`], ['missing-tables 1 departments.csv', always]],
    [
      'a table without rows',
      { [`${open}/departments.csv`]: 'department;calls;answered_share\n' },
      [],
      ['missing-tables 1 departments.csv', always],
    ],
    [
      'a table that has no figures yet',
      { [`${open}/departments.csv`]: departments.replace(/\d+;\d+/g, ';') },
      [],
      ['unfilled-tables 1 departments.csv', always],
    ],
    [
      'blank cells',
      { [`${open}/departments.csv`]: departments.replace('1690', '') },
      [],
      ['blank-cells 1 departments.csv', always],
    ],
    [
      'what is carried over and nobody has confirmed',
      {
        [`${open}/release.yaml`]: `status: draft\nto_confirm: [released_on]\n${declaration}`,
        [`${open}/release.mdx`]: '<Confirm /> Vi svarar på vardagar.\n',
      },
      [],
      ['carried-texts 1 release.mdx', 'carried-values 1 release.yaml', 'draft 1 release.yaml', always],
    ],
    [
      'errors of other kinds',
      { [`${open}/departments.csv`]: departments.replace('2010', '2 010').replace('1690', '1 690') },
      [],
      ['errors 2 departments.csv', always],
    ],
    ['the day of release', { [`${open}/release.yaml`]: 'status: draft\n' }, [], ['release-date 1 release.yaml']],
    [
      'why the staff listing is shown',
      { [`${open}/staff.csv`]: 'name;staff_group;role;employment;picture\nAnna Ek;ledning;Chef;;\n' },
      [],
      ['errors 1 staff.csv', 'staff-terms 1 release.yaml', always],
    ],
    [
      'a question',
      { [`${open}/departments.csv`]: departments.replace('1690', '0') },
      [],
      ['questions 1 departments.csv', always],
    ],
    [
      'that it is a draft',
      { [`${open}/release.yaml`]: `status: draft\n${declaration}` },
      [],
      ['draft 1 release.yaml', always],
    ],
    [
      'errors elsewhere',
      { 'servicecenter/2026-T1/v2/departments.csv': departments.replace('2010', '2 010') },
      [],
      ['errors-elsewhere 1', always],
    ],
    [
      'a table without a figure',
      {
        [`${open}/departments.csv`]: departments.replace(/\d+;\d+/g, 'x;x'),
      },
      [],
      // That the figures have gone is an error, and that each is not there a question.
      ['errors 2 release.yaml', 'questions 4 departments.csv', '(tables-without-figures) 1 departments.csv', always],
    ],
    ['an opening text', {}, [`${open}/release.mdx`], ['(narrative) 1 release.mdx', always]],
    [
      'typed figures',
      { [`${open}/release.mdx`]: `${narrative}\nVi tog emot 417 förslag och 31 klagomål.\n` },
      [],
      [always, '(typed-figures) 2 release.mdx'],
    ],
  ])('names %s', (_, files, removed, expected) => {
    expect(remaining(files, removed)).toEqual(expected);
  });

  test('names sentences that stand as in the previous release', () => {
    const sentence = '\nVi tog emot 417 förslag.\n';
    const files = {
      [`${open}/release.mdx`]: narrative + sentence,
      'servicecenter/2026-T1/v2/release.mdx': sentence,
    };
    expect(remaining(files)).toEqual(['unconfirmed-sentences 1 release.mdx', always, '(typed-figures) 1 release.mdx']);
  });

  test('counts the problems by severity, and the figures by where they come from', () => {
    const files = {
      [`${open}/departments.csv`]: departments.replace('2010', '2 010').replace('1690', '0'),
      [`${open}/release.mdx`]: `${narrative}\nVi fick 417 förslag och <Free source="Diariet">31 klagomål</Free>.\n`,
    };
    const { problems, figures } = checklistOf('2026-T2', files) ?? {};
    expect(problems).toEqual({ error: 1, warning: 1, question: 1, hint: 0 });
    expect(figures).toEqual({ bound: 1, declared: 1, typed: 1 });
  });

  test('knows a release of which nothing could be read', () => {
    expect(checklistOf('2026-T2', { [`${open}/release.yaml`]: 'released_on: 2026-10-01\nstatsu: final\n' })).toEqual({
      publication: 'servicecenter',
      period: '2026-T2',
      state: 'unread',
      problems: { ...none, error: 1 },
      remaining: [{ kind: 'errors', isNeeded: true, count: 1, names: ['release.yaml'] }],
      figures: { bound: 0, declared: 0, typed: 0 },
    });
  });

  test('has the first release of a publication before it is published', () => {
    const others = ['2024-T2', '2025-T2', '2026-T1'].map((period) => `servicecenter/${period}`);
    const plain = 'status: draft\nreleased_on: 2026-12-24\nnext_release_on: 2027-04-24\n';
    const files = { [`${open}/release.yaml`]: plain, [`${open}/release.mdx`]: narrative.replace(/<Figure.*?>/, 'x') };
    expect(checklists(files, others)).toMatchObject([
      { period: '2026-T2', state: 'draft', remaining: [{ kind: 'draft' }, { kind: 'errors-elsewhere' }] },
    ]);
  });

  test('shows the newest version also when it is a draft', () => {
    const files = {
      'servicecenter/2026-T1/v3/release.yaml':
        'status: draft\nreleased_on: 2026-12-24\nrevision: { kind: correction, reason: Fel siffra. }\n',
    };
    expect(checklistOf('2026-T1', files)).toMatchObject({ version: 'v3', state: 'draft' });
  });

  describe('the promised day', () => {
    const before = revisedText('servicecenter/2026-T1/v2/release.yaml');
    const next = { 'servicecenter/2026-T1/v2/release.yaml': `next_release_on: 2026-11-25\n${before}` };

    test.each<[string, Files, ReleaseChecklist['promised']]>([
      ['there is none when nobody promised one', {}, undefined],
      ['is what the release before says', next, { on: '2026-11-25', days: 3 }],
      [
        'is what a draft says of itself',
        { ...next, [`${open}/release.yaml`]: `status: draft\n${declaration}` },
        { on: '2026-10-01', days: -52 },
      ],
      [
        'is what the release before says of a draft that does not',
        { ...next, [`${open}/release.yaml`]: 'relased_on: 2026-10-01\n' },
        { on: '2026-11-25', days: 3 },
      ],
      [
        'is what the calendar says now, whatever the release before says',
        {
          ...next,
          ...withCalendar(
            '{ period: 2026-T2, promised: 2026-11-24, changes: [{ on: 2026-11-01, to: 2026-11-30, reason: Sent. }] }',
          ),
        },
        { on: '2026-11-30', days: 8 },
      ],
      [
        'is not what the calendar says of another period',
        { ...next, ...withCalendar('{ period: 2026-T3, promised: 2027-02-01 }') },
        { on: '2026-11-25', days: 3 },
      ],
    ])('%s', (_, files, expected) => {
      expect(checklistOf('2026-T2', files)?.promised).toEqual(expected);
    });

    test('of the next release is lacking only when neither the release nor the calendar has it', () => {
      const isLacking = (files: Files) =>
        checklistOf('2026-T2', files)?.remaining.some(({ kind }) => kind === 'next-release-date');
      const none = { [`${open}/release.yaml`]: declaration.replace(/^next_release_on.*\n/m, '') };
      expect([
        isLacking(none),
        isLacking({ ...none, ...withCalendar('{ period: 2027-T1, promised: 2027-06-01 }') }),
      ]).toEqual([true, false]);
    });

    test('is not told of a later version, which nobody waits for', () => {
      const earlier = revisedText('servicecenter/2025-T2/v2/release.yaml');
      const files = { 'servicecenter/2025-T2/v2/release.yaml': `next_release_on: 2026-05-20\n${earlier}` };
      expect(checklistOf('2026-T1', files)?.promised).toBeUndefined();
    });
  });
});
