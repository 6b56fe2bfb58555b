// A push to main before git accepts it: what is pushed is checked and built, and refused when that fails. What can fail is done here,
// so that showing it, once git has accepted it, is one step. Other branches pass.
import type { Language } from '../../src/statistics/language.ts';
import { isAncestor, readMain } from './git.ts';
import { makePublication } from './make-publication.ts';
import { findCurrent } from './publication.ts';
import { type PublishOrder, show } from './publish-main.ts';
import { readLanguage } from './read-language.ts';
import type { ServerFolder } from './server-folder.ts';
import { serverTexts } from './server-texts.ts';
import { takeTurn } from './take-turn.ts';

/** A change of main, as git tells it. Where there is no commit, before the first push and after main is removed, nothing. */
export interface MainChange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Parses the lines that git gives its hooks: `<old> <new> <ref>`. Nothing when main stays. */
export function parseMainChange(lines: string): MainChange | undefined {
  const [, from = '', to = ''] = /^(\S+) (\S+) refs\/heads\/main$/m.exec(lines) ?? [];
  const commitOf = (name: string) => (/^0*$/.test(name) ? undefined : name);
  return from === '' ? undefined : { from: commitOf(from), to: commitOf(to) };
}

/** The language of the site that is pushed, or of the one whose main would be removed. */
export function languageOf(folder: ServerFolder, { from, to }: MainChange): Language {
  return readLanguage(folder, to ?? from ?? 'main');
}

/** Returns whether the push is to be accepted. What the pusher has to know is said. */
export async function receivePush(folder: ServerFolder, change: MainChange, order: PublishOrder): Promise<boolean> {
  const { language, say } = order;
  const texts = serverTexts[language];
  const { from, to: commit } = change;
  if (commit === undefined) return refuse(texts.removed, say);
  if (from !== undefined && !isAncestor(folder, from, commit)) return refuse(texts.rewritten, say);
  using lock = await takeTurn(folder, order);
  // The push before this one, if nothing has shown it yet: this one comes after it.
  show(folder, order);
  if (readMain(folder) !== from) return refuse(texts.moved, say);
  const shown = findCurrent(folder)?.name;
  say(texts.building(commit.slice(0, 8)));
  const result = await makePublication(folder, { ...order, commit, lock, isWanted: () => true });
  say(result.said);
  if (result.status !== 0) return refuse(texts.refused, say);
  // Meanwhile git may have moved main for the push before this one; and while main stays, nothing but a rollback turns the link.
  if (readMain(folder) !== from) return refuse(texts.moved, say);
  return findCurrent(folder)?.name === shown || refuse(texts.wentBackMeanwhile, say);
}

function refuse(why: string, say: (line: string) => void): false {
  say(why);
  return false;
}
