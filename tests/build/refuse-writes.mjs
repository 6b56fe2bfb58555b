// Loaded before a build: what it would write, move, link or remove elsewhere than below the folders of PLACES is refused, and noted
// in the file that NOTES names, since a program may swallow what it failed by.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { delimiter, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const { NOTES, PLACES = '' } = process.env;
const places = [NOTES, ...PLACES.split(delimiter)].map((place) => resolve(place));
const note = fs.appendFileSync;

/** Which of the words are paths that change: a link leads to its first, and a copy leaves it as it is. */
const changed = {
  ...Object.fromEntries(
    [
      ...['writeFile', 'appendFile', 'createWriteStream', 'mkdir', 'mkdtemp', 'rm', 'rmdir', 'unlink', 'truncate'],
      ...['chmod', 'chown', 'lchown', 'utimes', 'lutimes'],
    ].map((name) => [name, [0]]),
  ),
  ...Object.fromEntries(['copyFile', 'cp', 'link', 'symlink'].map((name) => [name, [1]])),
  rename: [0, 1],
  open: [0],
};

function refuse(name, words) {
  if (name === 'open' && [undefined, 'r', 'rs', fs.constants.O_RDONLY].includes(words[1])) return;
  // A callback stands where flags could.
  if (name === 'open' && typeof words[1] === 'function') return;
  for (const word of changed[name].map((index) => words[index])) {
    if (typeof word === 'number' || word?.fd !== undefined) continue;
    const path = resolve(word instanceof URL ? fileURLToPath(word) : String(word));
    if (places.some((place) => path === place || path.startsWith(place + sep))) continue;
    note(NOTES, `${name} ${path}\n`);
    throw new Error(`The build writes elsewhere: ${name} ${path}`);
  }
}

for (const name of Object.keys(changed)) {
  for (const [owner, own] of [
    [fs, name],
    [fs, `${name}Sync`],
    [fs.promises, name],
  ]) {
    const call = owner[own];
    if (typeof call !== 'function') continue;
    owner[own] = (...words) => {
      if (owner !== fs.promises) {
        refuse(name, words);
        return call(...words);
      }
      return (async () => {
        refuse(name, words);
        return call.apply(fs.promises, words);
      })();
    };
  }
}
syncBuiltinESMExports();
