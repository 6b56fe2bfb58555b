// Loaded before a build that is to be killed between taking the old site away and putting the new one in its place.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (from === process.env.TERTIAL_OUT) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
