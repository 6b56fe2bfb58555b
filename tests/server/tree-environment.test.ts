import { expect, test } from 'vitest';
import { makeTreeEnvironment } from '../../scripts/server/tree-environment.ts';

test('a pushed tree is built by its own programs, and knows nothing of the push or of a build around it', () => {
  const env = {
    PATH: '/usr/bin',
    HOME: '/var/lib/statistik',
    SOURCE_DATE_EPOCH: '1',
    npm_config_registry: 'https://packages.example/',
    GIT_DIR: '.',
    GIT_QUARANTINE_PATH: '/x',
    NODE_OPTIONS: '--inspect',
    TERTIAL_DATA: '/elsewhere',
    npm_config_local_prefix: '/elsewhere',
    npm_lifecycle_event: 'publish',
  };
  expect(makeTreeEnvironment('/tree', env, { TERTIAL_OUT: '/site' })).toEqual({
    PATH: '/tree/node_modules/.bin:/usr/bin',
    HOME: '/var/lib/statistik',
    SOURCE_DATE_EPOCH: '1',
    npm_config_registry: 'https://packages.example/',
    ASTRO_TELEMETRY_DISABLED: '1',
    TERTIAL_OUT: '/site',
  });
});
