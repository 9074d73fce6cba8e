import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const here = import.meta.dirname;
const source = join(here, 'spa');
const target = join(here, '.build');

/** Builds the app unless these very sources were built before; answers the folder it is in. */
export async function buildApp(): Promise<string> {
  const built = join(target, await hashOfSources());
  if (await exists(join(built, 'index.html'))) return built;
  await mkdir(target, { recursive: true });
  // Two test files may start at the same moment: each builds aside, the first to finish wins the name.
  const aside = `${built}-${process.pid}-${Date.now()}`;
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  await inProduction(() =>
    build({
      root: source,
      configFile: false,
      logLevel: 'warn',
      mode: 'production',
      plugins: [react()],
      define: { 'process.env.NODE_ENV': '"production"' },
      css: { modules: { generateScopedName: 'c[hash:base64:6]' } },
      build: { outDir: aside, emptyOutDir: true, modulePreload: { polyfill: false } },
    }),
  );
  await rename(aside, built).catch(async (error: unknown) => {
    if (!(await exists(join(built, 'index.html')))) throw error;
    await rm(aside, { recursive: true, force: true });
  });
  return built;
}

/** Vite goes by this variable, and a test runner sets it to "test": the app would be half a development build. */
async function inProduction(run: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(source, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(here, 'build.ts')]) {
    hash
      .update(file.slice(here.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
