import { defineConfig } from 'vitest/config';

// Accidents show where nobody reports: a day ahead of Sweden, with other digits and another decimal mark.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['LANG'] = 'ar_EG.UTF-8';
process.env['LC_ALL'] = 'ar_EG.UTF-8';

/** Tests that wait for builds leave the processor to others; Vitest itself would keep one core free. */
const everyCore = '100%';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/statistics/**/*.ts', 'src/format/**/*.ts', 'src/loaders/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportOnFailure: true,
      thresholds: {
        'src/statistics/**': { branches: 95 },
        'src/format/**': { branches: 95 },
        'src/loaders/**': { branches: 95 },
      },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/architecture/**',
            'tests/site/**',
            'tests/preview/browser/**',
            'tests/bench/**',
            'tests/{server,servers}/**',
          ],
          // No promise of speed: some read every file of the project, on a machine that does other things.
          testTimeout: 20_000,
          maxWorkers: everyCore,
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 20_000,
          maxWorkers: everyCore,
        },
      },
      {
        // The built site, in a browser. Its folder: SITE_FOLDER, else dist/. And the preview, which has its own data.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/preview/browser/**/*.test.ts'],
          exclude: ['tests/site/lighthouse.test.ts'],
          globalSetup: 'tests/site/site-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Real servers on this machine, with sites that the tests build themselves. The first run fetches the programs.
        test: {
          name: 'server',
          include: ['tests/{server,servers}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Alone, after the others: it measures time.
        test: {
          name: 'lighthouse',
          include: ['tests/site/lighthouse.test.ts'],
          globalSetup: 'tests/site/site-setup.ts',
          testTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
