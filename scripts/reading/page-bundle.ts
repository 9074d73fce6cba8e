import path from 'node:path';
import { build } from 'esbuild';

let bundled: Promise<string> | undefined;

/** The reader and what goes with it as one script for a page: the same modules that the extension's content script has. */
export function pageBundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [path.join(import.meta.dirname, 'page', 'page-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  }).then(({ outputFiles: [file] }) => {
    if (!file) throw new Error('The script for the page was not built.');
    return file.text;
  });
  return bundled;
}
