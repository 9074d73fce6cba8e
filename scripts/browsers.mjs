// Only Node's own modules: this runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';

const isWindows = platform() === 'win32';
const isMac = platform() === 'darwin';

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, isWindows ? `${name}.exe` : name)));
}

/** @param {readonly string[]} parts */
function inPrograms(...parts) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => path.join(root, ...parts));
}

/**
 * Browsers that Playwright or Puppeteer downloaded earlier.
 * @param {RegExp} folder
 * @param {readonly string[]} programs
 */
function downloaded(folder, programs) {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(homedir(), '.cache', 'ms-playwright'),
    path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    path.join(homedir(), '.cache', 'puppeteer', 'firefox'),
  ];
  const folders = [];
  for (const root of roots) {
    if (root === undefined || !existsSync(root)) continue;
    for (const name of readdirSync(root)) if (folder.test(name)) folders.push(path.join(root, name));
  }
  return folders.flatMap((found) => programs.map((program) => path.join(found, program)));
}

/** @param {readonly (string | undefined)[]} candidates */
function firstThatExists(candidates) {
  return candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
}

/**
 * A browser that can load an unpacked extension from the command line: Chromium first, since Chrome itself stopped
 * taking that flag in its stable channel.
 */
export function findChromium() {
  return firstThatExists([
    process.env.DOSSIERLENS_CHROMIUM,
    ...onPath(['chromium', 'chromium-browser']),
    ...downloaded(/^chromium-\d+$/, [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
      'chrome-win64/chrome.exe',
    ]),
    ...(isMac ? ['/Applications/Chromium.app/Contents/MacOS/Chromium'] : []),
    ...onPath(['microsoft-edge', 'msedge']),
    ...(isMac ? ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'] : []),
    ...(isWindows ? inPrograms('Microsoft', 'Edge', 'Application', 'msedge.exe') : []),
    ...onPath(['google-chrome', 'google-chrome-stable', 'chrome']),
    ...(isMac ? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] : []),
    ...(isWindows ? inPrograms('Google', 'Chrome', 'Application', 'chrome.exe') : []),
  ]);
}

export function findFirefox() {
  return firstThatExists([
    process.env.DOSSIERLENS_FIREFOX,
    ...onPath(['firefox', 'firefox-esr']),
    ...(isMac ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
    ...(isWindows ? inPrograms('Mozilla Firefox', 'firefox.exe') : []),
    ...downloaded(/^firefox-\d+$|stable|^(linux|mac|win)/, [
      'firefox/firefox',
      'firefox/firefox.exe',
      'firefox/Nightly.app/Contents/MacOS/firefox',
      'Firefox.app/Contents/MacOS/firefox',
      'core/firefox.exe',
    ]),
  ]);
}
