// The fetching of other sites' key figures as a command: what it writes and prints, and its exit code.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataRoot, dayOfBuild, openData } from '../src/catalogue.ts';
import type { DataFolder } from '../src/loaders/data-folder.ts';
import { loadDeclaration } from '../src/loaders/load-declarations.ts';
import { loadPins, pathOfPeer } from '../src/loaders/load-peers.ts';
import type { Network } from '../src/peers/fetch-key-figures.ts';
import { type PeerPlan, planPeers } from '../src/peers/plan-peers.ts';
import { comparePlaces, type Problem } from '../src/problems/problem.ts';
import { findSlug, type PeerPins, peersFolder, pinsFile, writePins } from '../src/statistics/peer.ts';
import { siteSchema } from '../src/statistics/site.ts';
import { chooseLanguage } from './choose-language.ts';
import { peersTexts, tellPlan } from './peers-texts.ts';
import { replaceFiles } from './replace-files.ts';
import { reportProblems } from './report-problems.ts';

const network: Network = { fetch: globalThis.fetch, seconds: 30 };

/**
 * Fetches each peer of site.yaml, and writes those that are new or another into data/, each with its pin or not at all;
 * what belongs to no peer is removed. With `--check` nothing is written. Returns the exit code: 0 good, 1 problems in
 * data/, something that could not be fetched or, with `--check`, that differs, 2 wrong usage.
 */
export async function runPeers(args: readonly string[], env: NodeJS.ProcessEnv, by = network): Promise<number> {
  const isCheck = args.includes('--check');
  const rest = args.filter((arg) => arg !== '--check');
  const language = chooseLanguage(rest, env);
  if (language === undefined) {
    console.error('Usage: npm run peers -- [--check] [--language sv|en]');
    return 2;
  }
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const folder = openData();
  const site = loadDeclaration(folder, 'site.yaml', siteSchema, report)?.value;
  const pins = loadPins(folder, report);
  if (site === undefined || pins === undefined) {
    reportProblems(problems.sort(comparePlaces), language);
    return 1;
  }
  const say = peersTexts[language];
  const { peers, languages } = site;
  if (!isCheck) removeLeftOver(folder, pins, new Set(peers.map(({ slug }) => slug)));
  if (peers.length === 0) {
    console.log(say.none);
    return 0;
  }
  const plans = await planPeers(peers, { folder, pins, today: dayOfBuild() }, by);
  for (const plan of plans) {
    const [first = '', ...more] = tellPlan(plan, { isCheck, language, firstLanguage: languages[0] ?? 'sv' });
    (plan.kind === 'refused' ? console.error : console.log)([first, ...more.map((line) => `  ${line}`)].join('\n'));
  }
  const isNew = plans.some(({ kind }) => kind === 'new');
  if (!isCheck && isNew) {
    writePlans(folder, plans);
    console.log(say.commit(`${folder.label}/${peersFolder}`));
  }
  return plans.some(({ kind }) => kind === 'refused') || (isCheck && isNew) ? 1 : 0;
}

/** Puts each new file in its place together with the list that pins it. */
function writePlans(folder: DataFolder, plans: readonly PeerPlan[]): void {
  let pins = readPins(folder);
  for (const plan of plans) {
    if (plan.kind !== 'new') continue;
    pins = { ...pins, [plan.peer.slug]: plan.pin };
    replaceFiles(
      new Map<string, string | Uint8Array>([
        [join(dataRoot(), pathOfPeer(plan.peer)), plan.bytes],
        [join(dataRoot(), peersFolder, pinsFile), writePins(pins)],
      ]),
    );
  }
}

/** Removes the pins and files of sites that are no longer peers; the pins first, since a file without one is not read. */
function removeLeftOver(folder: DataFolder, pins: PeerPins, slugs: ReadonlySet<string>): void {
  const kept = Object.fromEntries(Object.entries(pins).filter(([slug]) => slugs.has(slug)));
  if (Object.keys(kept).length < Object.keys(pins).length) {
    replaceFiles(new Map([[join(dataRoot(), peersFolder, pinsFile), writePins(kept)]]));
  }
  for (const { name } of folder.list(peersFolder)) {
    const slug = findSlug(name);
    if (slug !== undefined && !slugs.has(slug)) rmSync(join(dataRoot(), peersFolder, name));
  }
}

function readPins(folder: DataFolder): PeerPins {
  return loadPins(folder, () => undefined) ?? {};
}
