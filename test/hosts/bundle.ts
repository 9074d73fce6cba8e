import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export interface Bundle {
  /** Folder of the sources; a change in any of them, or in `also`, makes a new bundle. */
  readonly source: string;
  /** File in `source` where it starts. */
  readonly entry: string;
  /** Other files and folders that the bundle depends on. */
  readonly also?: readonly string[];
}

/** Bundles a page unless these very sources were bundled before; answers the folder with `main.js` and `main.css`. */
export async function bundle({ source, entry, also = [] }: Bundle): Promise<string> {
  const target = path.join(source, '.build');
  const built = path.join(target, await hashOf([source, ...also, import.meta.filename]));
  if (await exists(path.join(built, 'main.js'))) return built;
  await mkdir(target, { recursive: true });
  // Two runs may start at the same moment: each builds aside, the first to finish wins the name.
  const aside = `${built}-${process.pid}-${Date.now()}`;
  const { build } = await import('esbuild');
  await build({
    entryPoints: { main: path.join(source, entry) },
    outdir: aside,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    minify: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl' },
    // Libraries for Node that a browser bundle names but never calls.
    mainFields: ['browser', 'module', 'main'],
  });
  await rename(aside, built).catch(async (error: unknown) => {
    if (!(await exists(path.join(built, 'main.js')))) throw error;
    await rm(aside, { recursive: true, force: true });
  });
  return built;
}

async function hashOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of await filesIn(place)) {
      hash
        .update(path.basename(file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(place: string): Promise<string[]> {
  if (path.extname(place) !== '') return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/[/\\](?:\.build|node_modules)(?:[/\\]|$)/.test(entry.parentPath))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .sort();
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
