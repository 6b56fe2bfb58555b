// The text of a shared or inline string: one piece, or runs of different looks. Readings aloud (phonetic runs) are left out.
// Raised digits become superscripts: "1234" with a raised 1 after it is 1234 and a note, not 12341.
import type { Attributes } from './walk-xml.ts';

export interface RichText {
  readonly open: (name: string, attributes: Attributes, parent: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text since it was last taken. */
  readonly take: () => string;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const escaped = /_x([0-9a-f]{4})_/gi;

/** Collects what stands in the elements `t` of a string. */
export function collectRichText(): RichText {
  let collected = '';
  let isCollecting = false;
  let isRaised = false;
  return {
    open: (name, attributes, parent) => {
      if (name === 'r') isRaised = false;
      if (name === 'vertAlign') isRaised = attributes['val'] === 'superscript';
      if (name === 't') isCollecting = parent !== 'rPh';
    },
    text: (text) => {
      if (isCollecting) collected += isRaised ? raise(text) : text;
    },
    close: (name) => {
      if (name === 't') isCollecting = false;
    },
    take: () => {
      const text = decodeEscapes(collected);
      collected = '';
      isRaised = false;
      return text;
    },
  };
}

/** `_x000D_` is how a sign stands that XML cannot hold; `_x005F_` is the underscore of such an escape. */
export function decodeEscapes(text: string): string {
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function raise(text: string): string {
  return text.replace(/[0-9]/g, (digit) => superscripts[Number(digit)] ?? digit);
}
