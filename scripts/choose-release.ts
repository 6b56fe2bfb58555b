// What `npm run new` is to prepare, and from what: publication, period, the release before it, days. Each is given, asked
// for, or refused.
import { z } from 'zod';
import { proposeNextDay, proposeReleaseDay, type ReleaseDates } from '../src/drafting/dates.ts';
import { type DraftSource, findSource, listPeriods, type SourceSearch } from '../src/drafting/find-source.ts';
import type { DataFolder } from '../src/loaders/data-folder.ts';
import { loadDeclaration } from '../src/loaders/load-declarations.ts';
import { loadPublication } from '../src/loaders/load-publication.ts';
import { redactFolder } from '../src/loaders/redact-folder.ts';
import type { Problem, Report } from '../src/problems/problem.ts';
import { isError } from '../src/problems/severity.ts';
import type { Language } from '../src/statistics/language.ts';
import type { Publication } from '../src/statistics/publication.ts';
import { parseReferencePeriod, type ReferencePeriod, shiftPeriod } from '../src/statistics/reference-period.ts';
import { findDueDay } from '../src/statistics/release-schedule.ts';
import { siteSchema } from '../src/statistics/site.ts';
import type { CommandArguments } from './command-arguments.ts';
import { newTexts } from './new-texts.ts';
import { reportProblems } from './report-problems.ts';
import { type ReadValue, Stopped, settleValue } from './settle-value.ts';
import type { Terminal } from './terminal.ts';

export interface Choosing {
  readonly given: CommandArguments;
  /** Absent where nobody is to be asked. */
  readonly terminal: Terminal | undefined;
}

/** A publication with its folder, in which withdrawn names are not read. */
export type OpenedPublication = Pick<SourceSearch, 'folder' | 'publication'>;

/** Opens the publication that is meant. Only its own files have to be without errors: other releases may be under way. */
export async function choosePublication({ given, terminal }: Choosing, data: DataFolder): Promise<OpenedPublication> {
  const { language, names } = given;
  const say = newTexts[language];
  const site = withoutErrors(language, (report) => loadDeclaration(data, 'site.yaml', siteSchema, report));
  const known = site.value.publications;
  const list = known.join(', ');
  const code = await settleValue(
    {
      given: names[0],
      question: say.askPublication(list),
      proposal: known.length === 1 ? known[0] : undefined,
      missing: say.needPublication(list),
      read: (text) => (known.includes(text) ? { value: text } : { refusal: say.unknown(text, list) }),
    },
    terminal,
  );
  const folder = redactFolder(data, code, () => undefined);
  return { folder, publication: withoutErrors(language, (report) => loadPublication(folder, code, report)) };
}

/** The period that is meant: one that the publication has and that has no folder yet. */
export function choosePeriod(
  { given, terminal }: Choosing,
  { folder, publication }: OpenedPublication,
): Promise<ReferencePeriod> {
  const say = newTexts[given.language];
  const proposal = proposePeriod(folder, publication);
  const read = (text: string): ReadValue<ReferencePeriod> => {
    const period = parseReferencePeriod(text.toUpperCase());
    if (period === undefined) return { refusal: say.notPeriod(text, proposal ?? '2018-T2') };
    if (!publication.frequency.includes(period.kind)) {
      return { refusal: say.notInFrequency(text, publication.frequency.join(', ')) };
    }
    const path = `${publication.code}/${period.id}`;
    return folder.list(path).length === 0 ? { value: period } : { refusal: say.exists(`${folder.label}/${path}`) };
  };
  const missing = say.needPeriod(proposal ?? '2018-T2');
  return settleValue({ given: given.names[1], question: say.askPeriod, proposal, missing, read }, terminal);
}

/** The one after the latest of the first kind that the publication has releases of. */
function proposePeriod(folder: DataFolder, { code, frequency }: Publication): string | undefined {
  const periods = listPeriods(folder, code);
  const [latest] = frequency.flatMap((kind) => periods.findLast((period) => period.kind === kind) ?? []);
  return latest && shiftPeriod(latest, 1).id;
}

/** The release to begin from; nothing when there is none and none was asked for. */
export function chooseSource(
  { given }: Choosing,
  search: SourceSearch,
  period: ReferencePeriod,
): DraftSource | undefined {
  const say = newTexts[given.language];
  const { from } = given.options;
  const wanted = from === undefined ? undefined : parseReferencePeriod(from.toUpperCase());
  if (from !== undefined && wanted?.kind !== period.kind) return refuse(say.notSource(from), 2);
  const found = findSource(search, period, wanted);
  if (found.kind === 'found') return found.source;
  if (found.kind === 'none') return from === undefined ? undefined : refuse(say.notSource(from), 2);
  reportProblems(found.problems, given.language);
  throw new Stopped(1);
}

/** The day of the release, and of the one after it. */
export async function chooseDays(
  { given, terminal }: Choosing,
  { calendar }: Pick<Publication, 'calendar'>,
  source: DraftSource | undefined,
  period: ReferencePeriod,
): Promise<ReleaseDates> {
  const say = newTexts[given.language];
  const readDay = (text: string): ReadValue<string> =>
    z.iso.date().safeParse(text).success ? { value: text } : { refusal: say.notDay(text) };
  const proposal = findDueDay(period, calendar, source && proposeDay(source, period));
  const releasedOn = await settleValue(
    {
      given: given.options['released-on'],
      question: say.askDay,
      proposal,
      missing: proposal === undefined ? say.needDay : undefined,
      read: readDay,
    },
    terminal,
  );
  const nextReleaseOn = await settleValue(
    {
      given: given.options['next-release-on'],
      question: say.askNextDay,
      proposal: proposeNextDay(releasedOn, period, calendar),
      read: (text) => (text > releasedOn ? readDay(text) : { refusal: say.tooEarly }),
    },
    terminal,
  );
  return { releasedOn, nextReleaseOn };
}

function proposeDay({ versions, newest }: DraftSource, period: ReferencePeriod): string | undefined {
  const releasedOn = versions[0]?.release.declaration.released_on;
  if (releasedOn === undefined) return undefined;
  const { period: earlier, declaration } = newest.release;
  return proposeReleaseDay({ period: earlier, releasedOn, promised: declaration.next_release_on }, period);
}

function refuse(sentence: string, exitCode: 1 | 2): never {
  console.error(sentence);
  throw new Stopped(exitCode);
}

/** What is loaded without an error; otherwise the errors are told and the command ends. */
function withoutErrors<Loaded>(language: Language, load: (report: Report) => Loaded | undefined): Loaded {
  const problems: Problem[] = [];
  const loaded = load((problem) => problems.push(problem));
  if (loaded !== undefined) return loaded;
  reportProblems(problems.filter(isError), language);
  throw new Stopped(1);
}
