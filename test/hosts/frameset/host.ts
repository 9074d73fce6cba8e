import path from 'node:path';
import type { Page } from 'playwright-core';
import { PARTS, type PartCode } from '../../demo-ecd/frameset/pages/frame.ts';
import { startFrameset } from '../../demo-ecd/frameset/serve.ts';
import { expectations } from '../../e2e/expectations.ts';
import { dossiers } from '../demo/dossiers.ts';
import { HOST_TODAY, type HostScreen, type TestHost } from '../host.ts';
import { truthOf } from './truth.ts';

async function openDossier(page: Page, url: string, number: string): Promise<void> {
  await page.goto(url);
  await page.frameLocator('frame[name="blad"]').locator(`a[href="/open.asp?clnr=${number}"]`).click();
  // Each frame comes on its own: the dossier is open when all three are there.
  await page.frameLocator('frame[name="kop"]').getByText(number).waitFor();
  await page.frameLocator('frame[name="menu"]').locator(`a[href$="clnr=${number}"]`).first().waitFor();
  await page.frameLocator('frame[name="blad"]').getByText('Zorggegevens').waitFor();
}

async function openPart(page: Page, url: string, number: string, code: PartCode): Promise<void> {
  await openDossier(page, url, number);
  await page.frameLocator('frame[name="menu"]').locator(`a[href="/${code}.asp?clnr=${number}"]`).click();
  const sheet = page.frameLocator('frame[name="blad"]');
  if (code === 'plan') {
    await sheet.frameLocator('iframe[name="planblad"]').locator('td.balk').first().waitFor();
    await sheet.frameLocator('iframe[name="stukken"]').locator('td.balk').first().waitFor();
  } else {
    await sheet.locator(`td.balk:has-text("${FIRST_BARS[code]}")`).first().waitFor();
  }
}

const FIRST_BARS: Readonly<Record<Exclude<PartCode, 'plan'>, string>> = {
  zorg: 'Zorggegevens',
  gesprek: 'Evaluatiegesprekken',
  veilig: 'Risicotaxatie',
  presentie: 'Presentielijst',
  omgeving: 'Netwerk',
  dagrap: 'Dagrapportage',
};

const screens: readonly HostScreen[] = [
  {
    id: 'zoeken',
    dossier: undefined,
    open: async (page, url) => {
      await page.goto(url);
      await page.frameLocator('frame[name="blad"]').locator('table.raster').waitFor();
    },
    truth: [],
  },
  ...dossiers.flatMap((dossier) =>
    PARTS.map(([code]) => ({
      id: `${dossier.number}/${code}`,
      dossier: dossier.number,
      open: (page: Page, url: string) => openPart(page, url, dossier.number, code),
      truth: truthOf(dossier, code),
    })),
  ),
];

/** The plan was revised ("Bijgesteld d.d.") after it was signed: the signature is one under an earlier version. */
const revisedAfterSigning = ['100412', '100419', '100468', '100473', '100480', '100495', '100503'];

const outcomes = Object.fromEntries(
  Object.entries(expectations).map(([number, expected]) => [
    number,
    revisedAfterSigning.includes(number) ? { ...expected, 'mg-d05-1-plan-signed': 'gap' as const } : expected,
  ]),
);

export const frameset: TestHost = {
  id: 'frameset',
  title: 'ZORIS 4.2',
  build: 'Server-rendered pages in a frameset with frames inside frames, layout tables, and forms that are locked.',
  start: async ({ port, today = HOST_TODAY } = {}) => {
    const { url, close } = await startFrameset({ today, ...(port === undefined ? {} : { port }) });
    return { url, stop: close };
  },
  screens,
  profile: path.join(import.meta.dirname, 'profile.json'),
  outcomes,
};
