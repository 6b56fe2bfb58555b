// A published site held against the manifest of a build, as a command: what it prints, and its exit code.
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Language } from '../src/statistics/language.ts';
import { readArguments } from './command-arguments.ts';
import { comparePublished, fetchFile, type Network } from './fetch-site.ts';
import { earlierFiles } from './server/publication.ts';
import { compareFolder, type FetchFailure, type SiteDifference } from './site-difference.ts';
import { manifestName, parseManifest, readManifest, type SiteManifest } from './site-manifest.ts';
import { verifyTexts } from './verify-texts.ts';
import { locateSite } from './workshop.ts';

const kinds = ['differs', 'missing', 'besides', 'unreachable'] as const;
const patience: Network = { fetch, seconds: 30 };

/** A site that is looked at. */
interface LookedAt {
  /** The manifest that it has itself. */
  readonly own: SiteManifest | undefined;
  readonly compare: (manifest: SiteManifest) => Promise<readonly SiteDifference[]>;
}

/**
 * Returns the exit code: 0 when each file of the manifest is in the site as it was built, and in a folder no other; 1 when not;
 * 2 for wrong usage. The manifest is that of the build in dist/, or where `TERTIAL_OUT` says, unless another is named;
 * where nothing is built, that of the site.
 */
export async function runVerify(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  network: Network = patience,
): Promise<number> {
  const given = readArguments(args, env, ['manifest']);
  const [place, ...rest] = given?.names ?? [];
  if (given === undefined || place === undefined || rest.length > 0) {
    console.error('Usage: npm run verify -- <address or folder> [--manifest <file>] [--language sv|en]');
    return 2;
  }
  const say = verifyTexts[given.language];
  const site = await lookAt(place, network);
  if (site === undefined) {
    console.error(say.noFolder(place));
    return 2;
  }
  if ('failure' in site) {
    console.error(say.unreachable(place, describe(site.failure, given.language)));
    return 1;
  }
  const named = given.options['manifest'];
  const file = named ?? join(locateSite(env), manifestName);
  const manifest = readManifest(file) ?? (named === undefined ? site.own : undefined);
  if (manifest === undefined) {
    console.error(say.noManifest(relative(process.cwd(), file)));
    return 2;
  }
  console.log(say.heldAgainst(manifest === site.own ? say.ownManifest : relative(process.cwd(), file)));
  if (site.own !== undefined && site.own.content !== manifest.content) {
    console.log(say.another(site.own.content ?? say.noCommit, manifest.content ?? say.noCommit));
  }
  return report(await site.compare(manifest), Object.keys(manifest.files).length, given.language);
}

/** Returns nothing when `place` is neither an address nor a folder. */
async function lookAt(
  place: string,
  network: Network,
): Promise<LookedAt | { readonly failure: FetchFailure } | undefined> {
  if (/^https?:\/\//.test(place)) return URL.canParse(place) ? lookAtPublished(new URL(place), network) : undefined;
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return {
    own: readManifest(join(place, manifestName)),
    compare: async (manifest) => compareFolder(place, manifest, readManifest(join(place, earlierFiles))?.files),
  };
}

/** A site that does not answer, or leads elsewhere, is asked for one file and no more. */
async function lookAtPublished(
  { origin, pathname }: URL,
  network: Network,
): Promise<LookedAt | { readonly failure: FetchFailure }> {
  const site = `${origin}${pathname.replace(/\/*$/, '/')}`;
  const fetched = await fetchFile(site, manifestName, network);
  if ('failure' in fetched) return fetched;
  return {
    own: parseManifest(new TextDecoder().decode(fetched.bytes)),
    compare: (manifest) => comparePublished(site, manifest, network),
  };
}

function report(differences: readonly SiteDifference[], files: number, language: Language): number {
  const say = verifyTexts[language];
  for (const difference of differences) {
    const why = difference.kind === 'unreachable' ? ` (${describe(difference.failure, language)})` : '';
    console.log(`${say.kinds[difference.kind]}: ${difference.path}${why}`);
  }
  if (differences.length === 0) {
    console.log(say.same(files));
    return 0;
  }
  const counts = kinds.flatMap((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count === 0 ? [] : [`${say.kinds[kind]}: ${count}`];
  });
  console.log(`\n${[say.all(files), ...counts].join(', ')}`);
  return 1;
}

function describe(failure: FetchFailure, language: Language): string {
  const say = verifyTexts[language];
  switch (failure.kind) {
    case 'slow':
      return say.slow(failure.seconds);
    case 'status':
      return say.status(failure.status);
    case 'elsewhere':
      return say.elsewhere(failure.address);
    case 'system':
      return failure.why;
  }
}
