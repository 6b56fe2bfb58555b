// What the workflows do, one thing after the other: a step that is missing, or too late, fails here and not at a publisher's.
import { describe, expect, test } from 'vitest';
import { listFiles, readProjectFile } from './list-files.ts';
import { findNpmCommands, listRuns, listSteps, readWorkflow } from './read-workflows.ts';

/** The folder of GitHub, or that of files to copy there. */
const folderOf = (name: string) => (['azure', 'build-hook'].includes(name) ? 'docs/hosts' : '.github/workflows');
const pathOf = (name: string) => `${folderOf(name)}/${name}.yml`;
const check = 'npm run --silent check -- --format github';

describe('check.yml', () => {
  const steps = listSteps(pathOf('check'));

  test('checks, builds what would be published, and then a preview of all', () => {
    expect(steps.flatMap(({ run, env }) => (run?.startsWith('npm') ? [[run, env]] : []))).toEqual([
      ['npm ci --omit=dev', {}],
      [check, {}],
      ['npm run build', {}],
      ['npm run build -- --drafts', { TERTIAL_OUT: expect.any(String) }],
    ]);
  });

  test('keeps the preview, and tells where it is', () => {
    const index = steps.findIndex(({ run }) => run === 'npm run build -- --drafts');
    const [preview, upload, tell] = steps.slice(index);
    expect(upload?.uses).toMatch(/^actions\/upload-artifact@/);
    expect(upload?.with).toMatchObject({ path: preview?.env['TERTIAL_OUT'] });
    expect(tell?.env).toEqual({ PREVIEW: `\${{ steps.${upload?.id}.outputs.artifact-url }}` });
    expect(tell?.run).toMatch(/>> "\$GITHUB_STEP_SUMMARY"[\s\S]*\(\$PREVIEW\)/);
    expect(steps.at(-1)).toBe(tell);
  });

  test('stops at a problem', () => {
    expect(steps.filter((step) => step.if !== undefined)).toEqual([]);
  });
});

test.each([
  ['publish', ['npm ci --omit=dev', check, 'npm run build']],
  ['azure', ['npm ci --omit=dev', check, 'npm run build', 'npm run mount']],
])('%s.yml publishes what has been checked: %j', (name, commands) => {
  expect(listRuns(pathOf(name))).toEqual(commands);
  expect(listSteps(pathOf(name)).filter((step) => step.if !== undefined)).toEqual([]);
});

test('publish.yml publishes what it has built', () => {
  const { build, publish } = readWorkflow(pathOf('publish')).jobs;
  expect(build?.steps.at(-1)?.uses).toMatch(/^actions\/upload-pages-artifact@/);
  expect(publish).toMatchObject({
    needs: 'build',
    steps: [{ uses: expect.stringMatching(/^actions\/deploy-pages@/) }],
  });
});

test.each(['publish', 'azure', 'build-hook', 'timetable', 'advisories'])('%s.yml can be run by hand', (name) => {
  expect(readWorkflow(pathOf(name)).on).toHaveProperty('workflow_dispatch');
});

test('timetable.yml starts a workflow that can be started: publish.yml, or what the repository says', () => {
  const [step, ...others] = listSteps(pathOf('timetable'));
  expect(others).toEqual([]);
  expect(step?.run).toMatch(/^gh workflow run "\$WORKFLOW" --ref main /);
  const file = /^\$\{\{ vars\.PUBLISH_WORKFLOW \|\| '(.*)' \}\}$/.exec(String(step?.env['WORKFLOW']))?.[1];
  expect(listFiles('.github/workflows')).toContain(`.github/workflows/${file}`);
  expect(readWorkflow(`.github/workflows/${file}`).on).toHaveProperty('workflow_dispatch');
});

describe('release.yml', () => {
  const runs = listRuns(pathOf('release'));

  test('makes a release of what is tagged as it is, and has no known faults, with its bill of materials', () => {
    expect(runs).toEqual([
      'npm ci --omit=dev',
      expect.stringMatching(/^test "\$GITHUB_REF_NAME" = "v\$\(node --print .*version.*\)"$/),
      'npm audit --omit=dev --audit-level=moderate',
      expect.stringMatching(/^SOURCE_DATE_EPOCH=\$\(git log -1 --format=%ct\) npm run sbom$/),
      expect.stringMatching(/^gh release create "\$GITHUB_REF_NAME" \S+ --verify-tag /),
    ]);
    expect(findNpmCommands(runs.join('\n'))).toEqual(['ci', 'audit', 'run sbom']);
  });

  test('attaches what npm run sbom writes', () => {
    const attached = /^gh release create \S+ (\S+) /.exec(runs.at(-1) ?? '')?.[1];
    expect(readProjectFile('scripts/sbom.ts')).toContain(`const [file = '${attached}', `);
  });
});
