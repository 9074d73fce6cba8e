import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/services/folders.ts';

const folders = ['shared', 'extension', 'worker', 'test', 'scripts'];

/** Every source file of the project, relative to its root, with forward slashes. */
export function sourceFiles(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !/(^|\/)(node_modules|\.build|\.wrangler)\//.test(file)),
  );
}

/** Tests, and what only tests use. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /(^|\/)testing(\/|\.ts$)/.test(file) || /\.config\.ts$/.test(file);
}

interface Import {
  readonly from: string;
  /** Gone when types are stripped. */
  readonly isTypeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:([\s\S]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm;

function hasOnlyTypes(clause: string): boolean {
  const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1];
  return names?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

export function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(statement)].map(([, type, clause = '', from = '']) => ({
    from,
    isTypeOnly: type !== undefined || (clause !== '' && hasOnlyTypes(clause)),
  }));
}

/** The project's file that a relative import names; undefined for packages and for what is no source (css?inline). */
export function resolveImport(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.join(root, path.dirname(file), specifier.replace(/\?.*$/, ''));
  return existsSync(target) && statSync(target).isFile()
    ? path.relative(root, target).replaceAll('\\', '/')
    : undefined;
}

/** What a file brings along at run time: the project's files and the packages. */
export function runtimeClosure(entry: string): {
  readonly files: ReadonlySet<string>;
  readonly packages: readonly string[];
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { from, isTypeOnly } of importsOf(file)) {
      if (isTypeOnly) continue;
      const target = resolveImport(file, from);
      if (target) visit(target);
      else if (!from.startsWith('.'))
        packages.add(from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? from));
    }
  };
  visit(entry);
  return { files, packages: [...packages] };
}
