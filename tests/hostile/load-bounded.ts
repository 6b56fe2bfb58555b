// Loads a publication with one file that is made to take long, in a process of its own: tests/hostile/bounded.test.ts gives it little memory.
// Prints the codes of its problems and the processor time in milliseconds.
import { loadCatalogue } from '../../src/loaders/load-catalogue.ts';
import { writeText } from '../../src/reporting/write-text.ts';
import { memoryFolder } from '../loaders/memory-folder.ts';
import { largeFiles } from './large-files.ts';
import { readRichData } from './rich-data.ts';

const [name = ''] = process.argv.slice(2);
const files = { ...readRichData(), ...largeFiles[name]?.() };
const before = process.cpuUsage();
const { problems } = loadCatalogue(memoryFolder(files), { drafts: true, now: '2026-11-22T12:00:00Z' });
writeText({ problems, checklists: [], lineOf: () => undefined }, 'sv');
const { user, system } = process.cpuUsage(before);
const codes = [...new Set(problems.map(({ code }) => code))];
process.stdout.write(JSON.stringify({ codes, milliseconds: Math.round((user + system) / 1000) }));
