import { configDefaults, defineConfig } from 'vitest/config';

/** Beside the code in Node and jsdom, the Worker in workerd, and everything together in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Of two cores Vitest would leave one alone. Another number of workers takes a turn of its own.
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
          setupFiles: ['extension/testing/set-up.ts'],
          // Reads `import.meta.env`, which only Vite fills in.
          server: { deps: { inline: [/wxt\/dist\/utils/] } },
          include: [
            'shared/**/*.test.ts',
            'extension/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'test/accuracy/**/*.test.ts',
            'test/hosts/**/*.test.ts',
            'test/oidc-provider/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, '**/*.chromium.test.ts'],
        },
      },
      { test: { name: 'structure', include: ['test/structure.test.ts'] } },
      'worker/vitest.config.ts',
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/hosts/**/*.chromium.test.ts'],
          globalSetup: ['test/e2e/global-set-up.ts'],
          // Each file has browsers and servers of its own and mostly waits for them; more than two only wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
