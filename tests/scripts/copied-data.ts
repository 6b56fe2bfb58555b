// A command run on a copy of a data folder, and what it says.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

export interface CopiedData {
  /** The copy that `TERTIAL_DATA` names in each test. */
  readonly folder: string;
  /** What has been printed since the test began or this was emptied, line by line. */
  said: string[];
}

/** Gives each test of the file a copy of `source` of its own. */
export function useCopiedData(source: string): CopiedData {
  const data = { folder: '', said: [] as string[] };
  beforeEach(() => {
    data.folder = mkdtempSync(join(tmpdir(), 'data-'));
    data.said = [];
    cpSync(source, data.folder, { recursive: true });
    vi.stubEnv('TERTIAL_DATA', data.folder);
    for (const stream of ['log', 'error'] as const) {
      vi.spyOn(console, stream).mockImplementation((line: string) => data.said.push(...line.split('\n')));
    }
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(data.folder, { recursive: true });
  });
  return data;
}
