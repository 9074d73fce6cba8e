import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildExtension } from '../scripts/services/build-extension.ts';
import { root } from '../scripts/services/folders.ts';
import { builtInRuleSets } from '../shared/frameworks/index.ts';
import { parseRuleSet } from '../shared/rules/parse-rule-set.ts';
import { importsOf, isTest, resolveImport, runtimeClosure, sourceFiles } from './support/imports.ts';

const files = sourceFiles();
const own = files.filter((file) => !isTest(file));

/** What a folder may import of the others; a folder that is not named may import anything. */
const allowed: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^shared\//, /^shared\//],
  [/^worker\//, /^(worker|shared)\/|^package\.json$/],
  [/^extension\/reader\//, /^(extension\/reader|shared)\//],
  [/^extension\/content\//, /^(extension\/(content|reader|messaging|storage|i18n)|shared)\//],
  [/^extension\/background\//, /^(extension\/(background|messaging|storage)|shared)\/|^extension\/i18n\/language\.ts$/],
  // The side panel is the panel of the page in another place.
  [
    /^extension\/pages\/side-panel\//,
    /^(extension\/(pages|content\/overlay|messaging|storage|i18n)|shared)\/|^extension\/content\/view-actions\.ts$/,
  ],
  // Saved pages are read in the page of the builder itself, as the picker reads them in a tab.
  [
    /^extension\/pages\/admin\/site-profiles\/read-saved-page\.ts$/,
    /^(extension\/(pages|content\/picker|messaging)|shared)\//,
  ],
  [/^extension\/pages\//, /^(extension\/(pages|messaging|storage|i18n|assets)|shared)\//],
  [/^extension\/messaging\//, /^(extension\/messaging|shared)\//],
  [/^extension\//, /^(extension|shared)\//],
];

test('imports point one way: extension -> shared <- worker, and parts of the extension meet in messaging and storage', () => {
  const wrong = own.flatMap((file) => {
    const rule = allowed.find(([from]) => from.test(file));
    return (
      importsOf(file)
        .map((specifier) => resolveImport(file, specifier.from))
        .filter((target) => target !== undefined && rule && !rule[1].test(target))
        // The panel owns how it is left; storage only keeps it.
        .filter(
          (target) => !(file === 'extension/storage/panel-preferences.ts' && target?.endsWith('panel-preferences.ts')),
        )
        .map((target) => `${file} imports ${target}`)
    );
  });
  expect(wrong).toEqual([]);
});

test('shared imports zod and a date library, nothing else', () => {
  const packages = own
    .filter((file) => file.startsWith('shared/') && !file.startsWith('shared/testing/'))
    .flatMap((file) => importsOf(file).map(({ from }) => from))
    .filter((specifier) => !specifier.startsWith('.'));
  expect([...new Set(packages)].sort()).toEqual(['temporal-polyfill', 'zod']);
});

/** Scripts that run in a page. */
const inPages = /^extension\/entrypoints\/(?:.*\.content|panel|picker|texts-\w+)\.tsx?$/;

test.each(own.filter((file) => inPages.test(file)))(
  '%s brings no zod and no calendar library into a page',
  (entrypoint) => {
    const packages = runtimeClosure(entrypoint).packages;
    expect(packages).not.toContain('zod');
    expect(packages).not.toContain('temporal-polyfill');
  },
);

test('the panel brings no vocabulary into a page: its words for facts come with what it shows', () => {
  const { files: brought } = runtimeClosure('extension/entrypoints/panel.ts');
  expect([...brought].filter((file) => file.startsWith('shared/facts/'))).toEqual([]);
});

test('entrypoints are wiring only', () => {
  const long = own
    .filter((file) => file.startsWith('extension/entrypoints/') && /\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 20);
  expect(long).toEqual([]);
});

test('page content is text: nothing is ever written as HTML or run as code', () => {
  const dangerous =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function\()/;
  const found = own
    .filter((file) => file.startsWith('extension/') || file.startsWith('shared/'))
    .filter((file) => dangerous.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

test('file names are in kebab-case', () => {
  const names = files.map((file) => path.basename(file));
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name))).toEqual([]);
});

test.each(builtInRuleSets)('$id: parses, every requirement names its source, and its ids are its own', (ruleSet) => {
  expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toMatchObject({ ok: true });
  for (const { source } of ruleSet.requirements) expect(source.section && source.item).toBeTruthy();
  const others = builtInRuleSets.filter(({ id }) => id !== ruleSet.id).flatMap(({ requirements }) => requirements);
  const taken = new Set(others.map(({ id }) => id));
  expect(ruleSet.requirements.filter(({ id }) => taken.has(id))).toEqual([]);
});

/** Measured, and a little room: it grows with the vocabulary. */
const READER_BYTES = 111_000;

test('what runs on a page stays within its size', { timeout: 60_000 }, async () => {
  const folder = await buildExtension('chrome');
  const sizeOf = (script: string) => gzipSync(readFileSync(path.join(folder, script))).length;
  // On every permitted page, until a dossier is recognised.
  expect(sizeOf('content-scripts/recogniser.js')).toBeLessThanOrEqual(15_000);
  // Then the panel in one language, and the reader with its vocabulary.
  for (const texts of ['texts-nl.js', 'texts-en.js'])
    expect(sizeOf('panel.js') + sizeOf(texts), texts).toBeLessThanOrEqual(110_000);
  expect(sizeOf('content-scripts/dossier.js')).toBeLessThanOrEqual(READER_BYTES);
  // A frame of another site is read without a panel.
  expect(sizeOf('content-scripts/frame-reader.js')).toBeLessThanOrEqual(READER_BYTES);
});

test('what a newcomer needs is there', () => {
  for (const file of ['README.md', 'LICENSE', '.ci/run', 'wrangler.toml']) {
    expect(existsSync(path.join(root, file)), file).toBe(true);
  }
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(readme).toContain('npm start');
  expect(readme).toContain('npm test');
});
