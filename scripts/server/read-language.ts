// The language that a push is answered in: that of the site, which the pusher writes it in. A push brings no other.
import { z } from 'zod';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { type Language, languages } from '../../src/statistics/language.ts';
import { askGit } from './git.ts';
import type { ServerFolder } from './server-folder.ts';

const site = 'data/site.yaml';
const schema = z.object({ languages: z.array(z.enum(languages)).min(1) });

/** The first language of the site at `commit`, Swedish where it names none. */
export function readLanguage(folder: ServerFolder, commit: string): Language {
  const file = askGit(folder, 'rev-parse', '--verify', '--quiet', `${commit}:${site}`);
  const text = (file && askGit(folder, 'cat-file', 'blob', file)) ?? '';
  const content = parseYaml({ name: site, text }, () => undefined)?.content;
  return schema.safeParse(content).data?.languages[0] ?? languages[0];
}
