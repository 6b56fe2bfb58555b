// The arguments of a command that is about one release: its publication and period, and options.
import { parseArgs } from 'node:util';
import type { Language } from '../src/statistics/language.ts';
import { chooseLanguage } from './choose-language.ts';

export interface CommandArguments {
  readonly language: Language;
  /** What stands without an option, in order. */
  readonly names: readonly string[];
  /** Option → what was given. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** Returns `undefined` when `args` hold an option that is not in `known`, one without a value, or an unknown language. */
export function readArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  known: readonly string[] = [],
): CommandArguments | undefined {
  try {
    const options = Object.fromEntries(['language', ...known].map((name) => [name, { type: 'string' } as const]));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { language: asked, ...rest } = values;
    const language = chooseLanguage(asked === undefined ? [] : ['--language', String(asked)], env);
    const texts = Object.entries(rest).map(([name, value]) => [name, value === undefined ? undefined : String(value)]);
    return language && { language, names: positionals, options: Object.fromEntries(texts) };
  } catch {
    return undefined;
  }
}
