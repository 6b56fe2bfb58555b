// The language that a command speaks: asked for by --language, otherwise that of the environment, otherwise Swedish.
import { type Language, languages } from '../src/statistics/language.ts';

/** Returns `undefined` when `args` hold anything but a known `--language`. */
export function chooseLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language | undefined {
  if (args.length === 0)
    return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').startsWith('en') ? 'en' : 'sv';
  const [option, value] = args[0]?.includes('=') ? args[0].split('=') : args;
  if (option !== '--language' || args.length > 2) return undefined;
  return languages.find((language) => language === value);
}
