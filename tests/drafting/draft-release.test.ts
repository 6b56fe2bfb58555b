import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newTexts } from '../../scripts/new-texts.ts';
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { overlayFolder } from '../problems/overlay-folder.ts';
import { type DraftCase, draftsFolder, listDraftCases, makeDraft } from './draft-cases.ts';

// After a change: `vitest run tests/drafting --update`, and look at what changed.
describe.each(listDraftCases())('%s', (name) => {
  const made = makeDraft(name);
  const expected = join(draftsFolder, name, 'expected');

  test('has exactly the files that are expected', async () => {
    for (const [path, content] of made.draft.files) {
      if (typeof content === 'string') await expect(content).toMatchFileSnapshot(join(expected, path));
    }
    const remarks = made.draft.remarks.map((remark) => `${newTexts.sv.tellRemark(remark)}\n`);
    await expect(remarks.join('')).toMatchFileSnapshot(join(draftsFolder, name, 'remarks.txt'));
    const there = existsSync(expected) ? readdirSync(expected, { recursive: true }).map(String) : [];
    const texts = [...made.draft.files].flatMap(([path, content]) => (typeof content === 'string' ? [path] : []));
    expect(there.filter((path) => /\.\w+$/.test(path)).sort()).toEqual([...texts].sort());
  });

  test('is checked with nothing to say but what is to be filled in and confirmed', async () => {
    const lines = loadDraft(made).problems.map(({ code, place }) => `${place.file}:${place.line} ${code}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(join(draftsFolder, name, 'problems.txt'));
  });
});

test('carries over the pictures that a text shows', () => {
  const { folder, draft } = makeDraft('carried');
  const pictures = [...draft.files].filter(([path]) => path.startsWith('pictures/'));
  const path = 'kundcenter/2018-T2/v1/pictures/kontoret.png';
  expect(pictures).toEqual([['pictures/kontoret.png', folder.read(path)]]);
});

test('carries pictures of the staff over as they are, but not those of people who are withdrawn', () => {
  const picturesOf = (name: string) =>
    [...makeDraft(name).draft.files.keys()].filter((path) => path.startsWith('staff/'));
  expect(picturesOf('next-period')).toEqual(['staff/anna.jpg']);
  expect(picturesOf('carried')).toEqual([]);
  const { folder, draft } = makeDraft('next-period');
  expect(draft.files.get('staff/anna.jpg')).toEqual(folder.read('kundcenter/2018-T2/v1/staff/anna.jpg'));
});

test('filled in and confirmed it has no problem, and nobody sees it before it is published', () => {
  const made = makeDraft('next-year');
  const files = new Map([...made.draft.files].map(([path, content]) => [path, fillIn(path, content)]));
  const filled = { ...made, draft: { ...made.draft, files } };
  const periodsOf = (drafts: boolean) =>
    loadDraft(filled, drafts).catalogue?.series[0]?.releases.map(({ release }) => release.period.id);
  expect(loadDraft(filled).problems).toEqual([]);
  expect(periodsOf(false)).toEqual(['2018-T2']);
  expect(periodsOf(true)).toEqual(['2019-T2', '2018-T2']);
});

function loadDraft({ folder, publication, period, draft }: DraftCase, drafts = false) {
  const files = [...draft.files].map(([path, content]) => [`${publication}/${period}/v1/${path}`, content] as const);
  return loadCatalogue(overlayFolder(folder, memoryFolder(Object.fromEntries(files))), { drafts, now: '2026-11-22' });
}

/** What a data officer and a communicator do. */
function fillIn(path: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content !== 'string') return content;
  const filled: Readonly<Record<string, string>> = {
    'answer-groups.csv': 'answer_group;answered_calls;availability\ntotal;1700;96\nval-1;950;94\nval-2;750;92\n',
    'answer-times.csv': 'answer_time;calls_change\n75;4\n',
    'satisfaction.csv': 'answer_group;satisfaction\ntotal;4,4\nval-1;4,6\n',
    'top-matters.csv': 'department;matter;rank;matters\nmiljo;buller;1;x\nskola;skolval;1;190\n',
  };
  return (filled[path] ?? content).replaceAll('<Confirm /> ', '').replace(/to_confirm:\n(?: +-.*\n)+/, '');
}
