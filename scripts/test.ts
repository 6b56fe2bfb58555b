// npm test: everything that must hold, in the order of what is quickest to mend. Says a line for each part; what a part
// has to say itself is shown when it fails. Settings that differ from any user's (time zone, language) bring out what
// depends on them by accident.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Part {
  readonly name: string;
  /** A command of node_modules/.bin, or a script of ours, and what it is told. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** The site once more, published under a path of its host. */
const underPath = '.tertial/under-a-path';

/** A site of corrections and of everything that a text can hold, which `data/` has no need of. */
const revised = '.tertial/revised';

/** A staff listing of two hundred people, with portraits. */
const staff = { data: '.tertial/staff-data', site: '.tertial/staff' } as const;

/** A site in which every text is a hostile one. */
const hostile = { data: '.tertial/hostile-data', site: '.tertial/hostile' } as const;

/** Each list runs at the same time; the next begins when all of it has passed. */
const parts: readonly (readonly Part[])[] = [
  [
    { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
    { name: 'style', command: ['biome', 'check', '--error-on-warnings'] },
  ],
  [
    {
      name: 'units and architecture',
      command: ['vitest', 'run', '--project', 'unit', '--project', 'architecture', '--coverage'],
    },
  ],
  // Elsewhere they would have to be installed.
  ...(process.platform === 'linux'
    ? [[{ name: 'real servers', command: ['vitest', 'run', '--project', 'server'] } as const]]
    : []),
  [{ name: 'build', command: ['node', 'scripts/build.ts'] }],
  [
    {
      name: 'build under a path',
      command: ['node', 'scripts/build.ts'],
      env: { SITE_ADDRESS: 'https://example.org/statistik/', TERTIAL_OUT: underPath },
    },
  ],
  [
    {
      name: 'the links of the site under a path',
      command: ['vitest', 'run', '--project', 'site', 'tests/site/links.test.ts'],
      env: { SITE_FOLDER: underPath },
    },
  ],
  [
    {
      name: 'build of corrections and components',
      command: ['node', 'scripts/build.ts'],
      env: { TERTIAL_DATA: 'tests/fixtures/revised/data', TERTIAL_OUT: revised },
    },
  ],
  [
    {
      name: 'corrections and components in a browser',
      command: [
        ...(['vitest', 'run', '--project', 'site'] as const),
        ...['markup', 'moved', 'print', 'without-javascript', 'budget'].map((name) => `tests/site/${name}.test.ts`),
      ],
      env: { SITE_FOLDER: revised },
    },
  ],
  [
    {
      name: 'the pages that only it has',
      command: [
        ...(['vitest', 'run', '--project', 'site', 'tests/site/pages.test.ts', 'tests/site/headers.test.ts'] as const),
        ...['-t', '^(?:corrections|superseded|release|notes)\\b'],
      ],
      env: { SITE_FOLDER: revised },
    },
  ],
  [{ name: 'two hundred people', command: ['node', 'tests/fixtures/staff/make-staff.ts', staff.data] }],
  [
    {
      name: 'build of two hundred people',
      command: ['node', 'scripts/build.ts'],
      env: { TERTIAL_DATA: staff.data, TERTIAL_OUT: staff.site },
    },
  ],
  [
    {
      name: 'two hundred people in a browser',
      command: ['vitest', 'run', '--project', 'site', 'tests/site/staff.test.ts'],
      env: { SITE_FOLDER: staff.site },
    },
  ],
  [{ name: 'hostile texts', command: ['node', 'tests/hostile/hostile-site.ts', hostile.data] }],
  [
    {
      name: 'build of hostile texts',
      command: ['node', 'scripts/build.ts'],
      env: { TERTIAL_DATA: hostile.data, TERTIAL_OUT: hostile.site },
    },
  ],
  [
    {
      name: 'hostile texts in a browser',
      command: ['vitest', 'run', '--project', 'site', 'tests/site/hostile.test.ts'],
      env: { SITE_FOLDER: hostile.site },
    },
  ],
  [{ name: 'the built site in a browser', command: ['vitest', 'run', '--project', 'site', '--project', 'lighthouse'] }],
];

const env = {
  ...process.env,
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
};

/** Whether the part passed. */
async function runPart({ name, command: [program, ...words], env: own }: Part): Promise<boolean> {
  const start = performance.now();
  const child = spawn(program, words, { env: { ...env, ...own }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [status]: (number | null)[] = await once(child, 'close');
  const output = Buffer.concat(said).toString();
  // A seed that passes is told too: it may be wanted when the next one fails.
  const counts = output.match(/^(?: *(?:Tests|Branches)|seed)\b.*$/gm) ?? [];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${seconds} s`);
  const told = status === 0 ? counts.join('\n') : output;
  if (told !== '') console.log(told);
  return status === 0;
}

for (const group of parts) {
  const passed = await Promise.all(group.map(runPart));
  if (passed.includes(false)) process.exit(1);
}
