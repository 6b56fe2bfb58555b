// The arguments of the import.
import { parseArgs } from 'node:util';
import type { Language } from '../src/statistics/language.ts';
import { chooseLanguage } from './choose-language.ts';

/** `D14=minutes-seconds` */
export interface GivenAnswer {
  /** What is asked about: a cell, or a code. */
  readonly key: string;
  readonly answer: string;
}

export interface ImportArguments {
  readonly file: string;
  /** The name of the mapping. */
  readonly as: string;
  readonly language: Language;
  readonly publication: string | undefined;
  readonly period: string | undefined;
  /** The table that a mapping is proposed for. */
  readonly table: string | undefined;
  readonly answers: readonly GivenAnswer[];
  readonly saveMapping: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  as: text,
  publication: text,
  period: text,
  table: text,
  language: text,
  answer: { type: 'string', multiple: true },
  'save-mapping': flag,
  'dry-run': flag,
  yes: flag,
} as const;

/** Returns nothing when something is missing, unknown or without its value. */
export function readImportArguments(args: readonly string[], env: NodeJS.ProcessEnv): ImportArguments | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const language = chooseLanguage(values.language === undefined ? [] : ['--language', values.language], env);
    const [file, ...rest] = positionals;
    const answers = (values.answer ?? []).map((answer) => /^(.+?)=(.+)$/s.exec(answer));
    const isWhole = rest.length === 0 && !answers.includes(null) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.as ?? '');
    if (file === undefined || values.as === undefined || language === undefined || !isWhole) return undefined;
    return {
      file,
      as: values.as,
      language,
      publication: values.publication,
      period: values.period,
      table: values.table,
      answers: answers.map((answer) => ({ key: answer?.[1] ?? '', answer: answer?.[2] ?? '' })),
      saveMapping: values['save-mapping'],
      dryRun: values['dry-run'],
      yes: values.yes,
    };
  } catch {
    return undefined;
  }
}
