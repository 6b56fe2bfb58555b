// The hooks that git runs for a push, as shell that hands over to the clone which has set up the folder. That clone, and not the pushed
// tree, decides what is accepted: no push can break what refuses pushes. The pushed tree is checked and built by its own software.
import { delimiter, join } from 'node:path';

export const hookNames = ['pre-receive', 'post-receive'] as const;
export type HookName = (typeof hookNames)[number];

/** By this line a hook is known as one of ours. */
const mark = '# Written by `npm run server`, which writes it again after an upgrade.';

export interface HookPlan {
  /** The Node that runs it. */
  readonly node: string;
  /** The script of the clone. */
  readonly script: string;
  /** The folder of the server. */
  readonly folder: string;
  /** Where git, npm, tar and flock are found. */
  readonly path: string;
}

/** The text of the hook called `name`. */
export function writeHook(name: HookName, { node, script, folder, path }: HookPlan): string {
  const programs = path.split(delimiter).filter((place) => !place.includes('node_modules'));
  return `#!/bin/sh
${mark}
umask 022
PATH=${quote(programs.join(delimiter))}
export PATH
if [ ! -f ${quote(script)} ] || [ ! -x ${quote(node)} ]; then
  echo ${quote(`${script} is gone. Run npm run server again, from a clone on the server.`)} >&2
  exit 1
fi
if [ ! ${quote(join(folder, 'repository.git'))} -ef . ]; then
  echo ${quote(`${folder} is elsewhere now. Run npm run server -- <folder> again, with where it is.`)} >&2
  exit 1
fi
exec ${[node, script, name, folder].map(quote).join(' ')}
`;
}

/** Whether the text is that of a hook of ours. */
export function isOwnHook(text: string): boolean {
  return text.includes(mark);
}

/** As one word of the shell, whatever is in it. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
