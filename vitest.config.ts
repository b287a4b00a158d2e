import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Packages as they are built are loaded by Node itself, as users load them: Vitest would transform some 150 modules for each
 * file again, and every call from one to another would go through a getter.
 */
const server = { deps: { external: [/\/packages\/[^/]+\/dist\//] } };

/** What takes longest begins first, so that all workers end together; the rest by size, as Vitest does. */
const LONGEST = ['viewer', 'viewer-states', 'batch', 'seeds', 'pack', 'hostile', 'read'].map(
  (name) => `/${name}.e2e.ts`,
);
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.ts'],
    sequence: { sequencer: LongestFirst },
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
          // A condition is waited for, however busy the machine is.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
