// The colours of the terminal: only where there is one, and as NO_COLOR and FORCE_COLOR say.
import { styleText } from 'node:util';
import type { Paint } from '../src/reporting/write-text.ts';

const styles = {
  heading: 'bold',
  error: 'red',
  warning: 'yellow',
  question: 'cyan',
  hint: 'blue',
  correction: 'green',
  faint: 'dim',
} as const;

/** Colours the text for the standard output. */
export const paint: Paint = (style, text) => styleText(styles[style], text, { stream: process.stdout });
