// The workflows of the hosts as what they say, in shapes that let nothing else through.
import { parse } from 'yaml';
import { z } from 'zod';
import { readProjectFile } from './list-files.ts';

/** A scalar that may be an expression: `${{ … }}`. */
const text = z.union([z.string(), z.number(), z.boolean()]);
const env = z.record(z.string().regex(/^[A-Z][A-Z_]*$/), text);
const access = z.record(z.string(), z.enum(['read', 'write']));

const stepSchema = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), text).default({}),
  run: z.string().optional(),
  env: env.default({}),
});

/** What of GitHub's syntax is in use: docs.github.com/actions/reference/workflow-syntax-for-github-actions */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z
      .union([
        z.strictObject({ branches: z.tuple([z.literal('main')]) }),
        z.strictObject({ tags: z.tuple([z.literal('v[0-9]+.[0-9]+.[0-9]+')]) }),
      ])
      .optional(),
    pull_request: z.null().optional(),
    workflow_dispatch: z.null().optional(),
    schedule: z.array(z.strictObject({ cron: z.string().regex(/^\d+ [\d-]+ \* \* [\d*-]+$/) })).optional(),
  }),
  permissions: access,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  env: env.default({}),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      if: z.string().optional(),
      needs: z.string().optional(),
      'runs-on': z.literal('ubuntu-24.04'),
      'timeout-minutes': z.int().max(60),
      permissions: access.default({}),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

const lines = z.array(z.string());
const rules = z.array(z.strictObject({ if: z.string() }));

/** What of GitLab's syntax is in use: docs.gitlab.com/ci/yaml */
const gitlabSchema = z
  .strictObject({
    workflow: z.strictObject({ rules }),
    stages: lines,
    default: z.strictObject({
      image: z.string(),
      timeout: z.string(),
      interruptible: z.boolean(),
      cache: z.strictObject({ key: z.strictObject({ files: lines }), paths: lines }),
      before_script: lines,
    }),
    variables: env,
  })
  .catchall(
    z.strictObject({
      stage: z.string(),
      variables: env.optional(),
      script: lines,
      artifacts: z.strictObject({
        name: z.string().optional(),
        expose_as: z.string().optional(),
        when: z.literal('always').optional(),
        expire_in: z.string(),
        paths: lines.optional(),
        reports: z.strictObject({ codequality: z.string() }).optional(),
      }),
      pages: z.strictObject({ publish: z.string() }).optional(),
      resource_group: z.string().optional(),
      interruptible: z.boolean().optional(),
      rules: rules.optional(),
    }),
  );

export function readWorkflow(path: string): z.output<typeof workflowSchema> {
  return workflowSchema.parse(parse(readProjectFile(path)));
}

/** The steps of all jobs, in order. */
export function listSteps(path: string): readonly z.output<typeof stepSchema>[] {
  return Object.values(readWorkflow(path).jobs).flatMap(({ steps }) => steps);
}

/** What its steps run in a shell, in order. */
export function listRuns(path: string): readonly string[] {
  return listSteps(path).flatMap(({ run }) => (run === undefined ? [] : [run]));
}

export function readGitlabPipeline(): z.output<typeof gitlabSchema> {
  return gitlabSchema.parse(parse(readProjectFile('.gitlab-ci.yml')));
}

/** The keys of netlify.toml, each with its section: `build.command`. Knows only what is in use of TOML, and refuses the rest. */
export function readNetlifySettings(): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {};
  let section = '';
  for (const line of readProjectFile('netlify.toml').split('\n')) {
    const { heading, key, value } =
      /^(?:\[(?<heading>[a-z.]+)\]|(?<key>\w+) = "(?<value>[^"\\]*)"|\s*(?:#.*)?)$/.exec(line.trim())?.groups ?? {};
    if (heading === undefined && key === undefined && !/^\s*(?:#.*)?$/.test(line))
      throw new Error(`netlify.toml: ${line}`);
    section = heading ?? section;
    if (key !== undefined && value !== undefined) settings[`${section}.${key}`] = value;
  }
  return settings;
}

/** The commands of npm that a text of a shell runs: `run build`, `ci`, `start`. */
export function findNpmCommands(script: string): readonly string[] {
  return [...script.matchAll(/(?<!\binstall .*)\bnpm (?:--\w+ |run --silent )?((?:run )?[a-z][\w-]*)/g)].map((match) =>
    match[0].includes('run --silent') ? `run ${match[1]}` : (match[1] ?? ''),
  );
}
