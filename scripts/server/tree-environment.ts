// What programs of a pushed tree find in their environment: nothing of the push, the repository or the command around them.
import { delimiter, join } from 'node:path';

const foreign =
  /^(?:GIT_|TERTIAL_|INIT_CWD$|NODE_(?:ENV|OPTIONS)$|VITEST|npm_(?:package|lifecycle|config_local_prefix|command))/;

/** The environment `env` for programs in the folder `tree`, whose own Node and commands come first, with what `own` says. */
export function makeTreeEnvironment(
  tree: string,
  env: NodeJS.ProcessEnv,
  own: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
  const path = [join(tree, 'node_modules/.bin'), kept['PATH'] ?? ''].join(delimiter);
  return { ...kept, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...own };
}
