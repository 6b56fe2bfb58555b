// A pushed tree checked and built by its own commands: the ones of its package.json, as npm would run them. So an upgrade of the software is
// a push like any other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../src/statistics/language.ts';
import { manifestName, readManifest } from '../site-manifest.ts';
import { type ProgramResult, runProgram } from './run-program.ts';
import { serverTexts } from './server-texts.ts';
import type { Lock } from './take-lock.ts';
import { makeTreeEnvironment } from './tree-environment.ts';

const packageSchema = z.object({ scripts: z.object({ build: z.string(), check: z.string() }) });

export interface TreeBuild {
  readonly tree: string;
  /** Where the site is put; what stands there from the build before, it takes over as far as it is the same. */
  readonly target: string;
  readonly commit: string;
  readonly language: Language;
  readonly env: NodeJS.ProcessEnv;
  readonly lock: Lock;
}

/**
 * Builds the site. When that fails, tells why: problems as the check tells them, with the lines quoted. A build that says all is well, and
 * leaves no site of the commit, has failed.
 */
export async function buildTree(plan: TreeBuild): Promise<ProgramResult> {
  const built = await runScript('build', plan);
  if (built.status === 0) {
    if (readManifest(join(plan.target, manifestName))?.content === plan.commit) return built;
    return { status: 1, said: `${built.said}\n${serverTexts[plan.language].notBuilt}`.trimStart() };
  }
  const checked = await runScript('check', plan);
  return checked.status === 1 ? checked : { status: built.status ?? 1, said: built.said };
}

function runScript(name: 'build' | 'check', { tree, target, commit, language, env, lock }: TreeBuild) {
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8')));
  return runProgram('sh', ['-c', `${scripts[name]} "$@"`, name, '--language', language], {
    folder: tree,
    env: makeTreeEnvironment(tree, env, { TERTIAL_OUT: target, TERTIAL_COMMIT: commit }),
    lock,
  });
}
