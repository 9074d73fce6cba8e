// Makes a fresh machine ready for `npm start` and `npm test`: packages, Node 24 and browsers. Only Node's own modules,
// because it runs before anything is installed, on whatever Node there is.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';

const root = path.join(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules', '.dossierlens');

/** @param {string} sentence */
function stopWith(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @param {readonly string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args])
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: platform() === 'win32' }).status === 0;
}

function fingerprint() {
  const hash = createHash('sha256');
  const hosts = path.join(root, 'test', 'hosts');
  const workspaces = readdirSync(hosts).map((host) => path.join(hosts, host, 'package.json'));
  const files = [path.join(root, 'package.json'), path.join(root, 'package-lock.json'), ...workspaces];
  for (const file of files.filter((each) => existsSync(each))) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function installPackages() {
  const wanted = fingerprint();
  const has = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (has === wanted) return;
  const isFresh = !existsSync(path.join(root, 'node_modules'));
  console.error(isFresh ? 'Packages worden geïnstalleerd…' : 'Packages worden bijgewerkt…');
  // Not `npm ci`: it refuses a lock file without the packages of other platforms, which not every registry has, and it
  // deletes the Node in node_modules that may be running this.
  if (!npm(['install', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stopWith(
      'Het installeren van de packages is niet gelukt: kijk of het npm-register bereikbaar is en probeer het opnieuw.',
    );
  }
  const node = path.join(root, 'node_modules', 'node', 'bin', platform() === 'win32' ? 'node.exe' : 'node');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (!version.startsWith('v24.')) {
    stopWith(
      'Node 24 is niet geïnstalleerd: sta het installatiescript van het package "node" toe (npm install-scripts approve node) en probeer het opnieuw.',
    );
  }
  writeFileSync(stamp, fingerprint());
}

function mayUseApt() {
  return platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} packages */
function installWithApt(packages) {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/** @param {string} browser */
function download(browser) {
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
  const node = path.join(root, 'node_modules', 'node', 'bin', platform() === 'win32' ? 'node.exe' : 'node');
  return run(node, [cli, 'install', browser]);
}

function installBrowsers() {
  const missing = () => [
    ...(findChromium()
      ? []
      : [{ name: 'Chromium', apt: 'chromium', playwright: 'chromium', variable: 'DOSSIERLENS_CHROMIUM' }]),
    ...(findFirefox()
      ? []
      : [{ name: 'Firefox', apt: 'firefox-esr', playwright: 'firefox', variable: 'DOSSIERLENS_FIREFOX' }]),
  ];
  const before = missing();
  if (before.length === 0) return;
  console.error(`Wordt geïnstalleerd: ${before.map(({ name }) => name).join(' en ')}…`);
  if (mayUseApt()) installWithApt(before.map(({ apt }) => apt));
  for (const { playwright } of missing()) download(playwright);
  const [still] = missing();
  if (still)
    stopWith(
      `${still.name} ontbreekt en kon hier niet worden geïnstalleerd: installeer het zelf, of zet het pad ernaartoe in ${still.variable}.`,
    );
}

mkdirSync(path.join(root, '.state'), { recursive: true });
installPackages();
if (process.argv.includes('--browsers')) installBrowsers();
