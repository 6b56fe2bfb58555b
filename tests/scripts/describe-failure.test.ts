import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../scripts/describe-failure.ts';

/** An error as Node throws it. */
function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: some words`), { code, ...(path === undefined ? {} : { path }) });
}

const denied = 'The account that runs the command may not read or write';
const full = 'The disk is full, or the account may write no more to it. Free some space and try again.';

describe('describeFailure', () => {
  test.each([
    [systemError('EACCES', join(process.cwd(), 'data/site.yaml')), `${denied} data/site.yaml. `],
    [systemError('EROFS', join(process.cwd(), '.tertial')), `${denied} .tertial. `],
    [systemError('EPERM'), `${denied} a file. `],
    [systemError('ENOSPC'), full],
    [systemError('EDQUOT'), full],
    [new Error('No page', { cause: systemError('ENOSPC') }), full],
    [new Error('failed to write: No space left on device (os error 28)'), full],
    [new Error('Failed to write file\n\nCaused by:\n    File too large (os error 27)'), full],
    [new Error('Disk quota exceeded (os error 122)'), full],
    [systemError('EBUSY', join(process.cwd(), 'data/a.xlsx')), 'Another program holds data/a.xlsx. '],
    [systemError('EMFILE'), 'Too many files are open at once. '],
  ])('tells what to do about %s', (error, message) => {
    expect(describeFailure(error, 'en')).toContain(message);
    expect(describeFailure(error, 'en')).not.toContain('    at ');
    expect(describeFailure(error, 'sv')).not.toBe(describeFailure(error, 'en'));
  });

  test('keeps the trace of what is a mistake of the software', () => {
    const told = describeFailure(new TypeError('x is not a function'), 'en');
    expect(told).toMatch(
      /^The command was ended by a mistake in the software: TypeError: x is not a function\n {4}at /,
    );
    expect(describeFailure('words alone', 'sv')).toBe('Kommandot avbröts av ett fel i programvaran: words alone');
  });
});
