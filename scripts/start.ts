import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packExtension } from './services/build-extension.ts';
import { startChromium } from './services/chromium.ts';
import { stateDir } from './services/folders.ts';
import { type Stack, startStack } from './services/stack.ts';
import { walkWithoutScreen } from './walk-without-screen.ts';

const { values } = parseArgs({
  options: {
    /** Begin with nothing: no results, no sign-ins, no settings. */
    fresh: { type: 'boolean', default: false },
    /** Walk a dossier without a screen, print what came of it, and stop. */
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(`npm start                      alles starten en de browser openen
npm start -- --headless        zonder scherm: een dossier doorlopen, de uitkomsten tonen en stoppen
npm start -- --fresh           eerst alles wissen wat er van eerder staat`);
  process.exit(0);
}

/** Linux without X or Wayland has nowhere to show a browser. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

let stack: Stack | undefined;
let isStopping = false;

async function stop(code: number): Promise<never> {
  if (!isStopping) {
    isStopping = true;
    await stack?.stop();
  }
  process.exit(code);
}

async function showInBrowser(running: Stack): Promise<void> {
  const extension = await packExtension('chrome', 'demo', running.configuration);
  const browser = await startChromium({ extension, profile: 'demo', isHeadless: false, keepsProfile: true });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(`${running.ecdUrl}/clienten/100412/overzicht`);
  console.log(`
Dossierlens draait.

  Dossiersysteem (verzonnen)   ${running.ecdUrl}
  Checklist                    het ringetje rechts op de pagina, of Alt+Shift+D
  Aanmelden                    in de checklist of via het pictogram van Dossierlens: Begeleider, Teamleider of Functioneel beheerder
  Dashboard van de teamleider  chrome-extension://${browser.extensionId}/dashboard.html
  Server                       ${running.workerUrl}/v1/health

Stoppen: Ctrl-C, of sluit de browser.`);
  browser.context.on('close', () => void stop(0));
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  if (values.fresh) await rm(stateDir, { recursive: true, force: true });
  const isHeadless = values.headless || !hasDisplay();
  console.log('Dossierlens wordt gestart…');
  stack = await startStack({ stateDir: path.join(stateDir, 'demo') });
  if (isHeadless) {
    await walkWithoutScreen(stack);
    await stop(0);
  } else {
    await showInBrowser(stack);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
