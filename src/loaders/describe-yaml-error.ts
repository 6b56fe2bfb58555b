// What the YAML parser objects to, as the mistake that a writer most likely made. Its own messages are in English and
// speak of the grammar; one mistake often makes several of them, and of those only the first is worth telling.
import type { YAMLError } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { quoteValue } from './quote-value.ts';

export interface YamlMistake extends Pick<Problem, 'code' | 'particulars'> {
  /** Where in the text it stands, 0-based. */
  readonly offset: number;
}

/** Signs that a text without quotes cannot begin with. */
const signPattern = /(?:^ *|[:-] +)([*&!%@`])|: +(- )/;

/** The mistake behind `errors`, the first of which is `error`. */
export function describeYamlError(error: YAMLError, errors: readonly YAMLError[], text: string): YamlMistake {
  const [offset] = error.pos;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n')[0] ?? '';
  const mistake = (code: Problem['code'], at = offset): YamlMistake => ({ code, offset: at, particulars: {} });
  const tab = /^ *\t/.exec(line);
  if (tab !== null) return mistake('yaml-tab', start + tab[0].length - 1);
  const sign = signPattern.exec(line);
  if (sign !== null) return describeSign(sign[1] ?? '-', start + sign.index + sign[0].trimEnd().length - 1, text);
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const spansLines = errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === offset);
      return spansLines
        ? mistake('yaml-indent', nextLineOf(text, offset))
        : { code: 'yaml-colon', offset, particulars: quoteValue(text, offset) };
    }
    case 'BLOCK_IN_FLOW':
    case 'KEY_OVER_1024_CHARS':
      return mistake('yaml-colon');
    case 'MULTILINE_IMPLICIT_KEY':
      return mistake('yaml-colon-space');
    case 'BAD_DQ_ESCAPE':
      return mistake('yaml-backslash');
    case 'BAD_INDENT':
      return describeBracket(error.message, text, offset) ?? mistake('yaml-indent');
    case 'MISSING_CHAR':
      return describeMissing(error, text, mistake);
    case 'UNEXPECTED_TOKEN':
      return describeUnexpected(error.message, line.slice(0, offset - start), mistake);
    default:
      return mistake('yaml-syntax');
  }
}

/** A text that begins with a sign which means something else in YAML. */
export function describeSign(sign: string, offset: number, text: string): YamlMistake {
  return { code: 'yaml-sign', offset, particulars: { sign: sign.trim(), ...quoteValue(text, offset) } };
}

type MakeMistake = (code: Problem['code'], offset?: number) => YamlMistake;

function describeMissing({ message, pos }: YAMLError, text: string, mistake: MakeMistake): YamlMistake {
  const quote = /closing (["'])quote/.exec(message)?.[1];
  if (quote !== undefined) return mistake('yaml-quotes', text.lastIndexOf(quote, pos[0]));
  return describeBracket(message, text, text.length) ?? mistake('yaml-colon-space');
}

function describeUnexpected(message: string, before: string, mistake: MakeMistake): YamlMistake {
  if (/flow-(?:seq|map)-end/.test(message)) return mistake('yaml-bracket');
  if (/["']\s*$/.test(before)) return mistake('yaml-quotes');
  return before.trim() === '' ? mistake('yaml-indent') : mistake('yaml-syntax');
}

/** A list or group that is not closed: where it opens. */
function describeBracket(message: string, text: string, offset: number): YamlMistake | undefined {
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket === undefined) return undefined;
  const opening = text.lastIndexOf(bracket === ']' ? '[' : '{', offset - 1);
  return { code: 'yaml-bracket', offset: opening, particulars: {} };
}

/** Where the line after `offset` begins, after its indentation. */
function nextLineOf(text: string, offset: number): number {
  const indent = /\n\s*/.exec(text.slice(offset));
  return indent === null ? offset : offset + indent.index + indent[0].length;
}
