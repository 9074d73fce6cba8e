import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineProject } from 'vitest/config';

const pathOf = (relative: string) => decodeURIComponent(new URL(relative, import.meta.url).pathname);

/** The API in workerd, on a local D1 with the real migrations. */
export default defineProject({
  root: pathOf('.'),
  cacheDir: pathOf('../node_modules/.vite/worker'),
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: pathOf('../wrangler.toml') },
      miniflare: { bindings: { TEST_MIGRATIONS: await readD1Migrations(pathOf('./migrations')) } },
    })),
  ],
  test: {
    name: 'worker',
    include: ['**/*.test.ts'],
    setupFiles: ['./testing/set-up.ts'],
    // Every test starts without rows, so the files can share one workerd instead of starting one each.
    isolate: false,
    // A busy machine makes a test slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
