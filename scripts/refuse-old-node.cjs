// Loaded before each command, in words that Node 6 understands already: a Node that is too old for the commands cannot read
// the first line of them, and would tell of that alone.
'use strict';

const { node: version } = process.versions;

if (Number(version.split('.')[0]) < 24) {
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  console.error(
    language.startsWith('en')
      ? `Node ${version} is too old. Run npm ci, which brings Node 24 on Linux and Windows, and start the command by npm run. On a Mac, install Node 24.`
      : `Node ${version} är för gammal. Kör npm ci, som hämtar Node 24 på Linux och Windows, och starta kommandot med npm run. På en Mac installerar du Node 24.`,
  );
  process.exit(1);
}
