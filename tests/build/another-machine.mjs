// Loaded before a build: what is told of the clock and of the order of folders is another than on this machine. The clock
// goes, 400 days ahead; folders are told from behind.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const ahead = 400 * 86_400_000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length === 0 ? [RealDate.now() + ahead] : words));
  }
  static now() {
    return RealDate.now() + ahead;
  }
};

const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...words) => readdirSync(...words).reverse();
fs.promises.readdir = async (...words) => (await readdirLater(...words)).reverse();
fs.readdir = (path, ...words) => {
  const done = words.pop();
  readdir(path, ...words, (error, entries) => done(error, entries?.reverse()));
};
syncBuiltinESMExports();
