// What a person is told once another publication is shown, and the server when its settings are others.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/statistics/language.ts';
import { askGit } from './git.ts';
import { describePublication, type Publication } from './publication.ts';
import type { ServerFolder } from './server-folder.ts';
import { serverTexts } from './server-texts.ts';
import type { Switch } from './switch-publication.ts';

/** The name of the setting of git, in the repository on the server, that holds the command which makes the server read its settings again. */
export const reloadSetting = 'tertial.reload';

/** Says what is shown now. Where the settings of the server are other than before, runs its command, or says that somebody has to. */
export function tellSwitch(
  folder: ServerFolder,
  { from, to }: Switch,
  language: Language,
  say: (line: string) => void,
): void {
  const texts = serverTexts[language];
  say(texts.shown(describePublication(to)));
  if (from === undefined || readSettings(from) === readSettings(to)) return;
  const command = askGit(folder, 'config', '--get', reloadSetting);
  if (command === undefined) {
    say(texts.settingsChanged);
    return;
  }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  if (status === 0) say(texts.reloaded);
  else say(`${stdout}${stderr}`.trimEnd().concat('\n', texts.notReloaded(command)).trimStart());
}

function readSettings({ settings }: Publication): string {
  if (!existsSync(settings)) return '';
  const names = readdirSync(settings).sort();
  return names.map((name) => `${name}\n${readFileSync(join(settings, name), 'utf8')}`).join('\n');
}
