import { defineConfig } from 'vitest/config';

/**
 * Packages as they are built are loaded by Node itself, as users load them: Vitest would transform some 150 modules for each
 * file again, and every call from one to another would go through a getter.
 */
const server = { deps: { external: [/\/packages\/[^/]+\/dist\//] } };

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.ts'],
    globalSetup: './scripts/own-temp.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts'],
          testTimeout: 30_000,
          server,
          // Core has no state that a test could leave behind: it is loaded once for all files, which halves the run.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          server,
          // Two at a time: more would starve the browsers on a machine of two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
