// The list of PDF files that `npm run pdf` keeps beside them, in the folder that is copied to the site as it is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The list, in the folder of the files. */
export const printedList = 'pdf.json';

const printedSchema = z.record(z.string(), z.string());

/** Path below `folder` → mark, of the files that are there. Nothing when there is no list, or none that can be read. */
export function readPrintedEditions(folder: string): ReadonlyMap<string, string> {
  try {
    const listed = printedSchema.parse(JSON.parse(readFileSync(join(folder, printedList), 'utf8')));
    return new Map(Object.entries(listed).filter(([path]) => existsSync(join(folder, path))));
  } catch {
    return new Map();
  }
}
