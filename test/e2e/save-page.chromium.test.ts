import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareReadings } from '../../scripts/reading/compare-readings.ts';
import { openFile } from '../../scripts/reading/open-page.ts';
import { type PageBrowser, startPageBrowser } from '../../scripts/reading/page-browser.ts';
import { readOpenPage, reportOf } from '../../scripts/reading/read-open-page.ts';
import { shiftDay } from '../../scripts/reading/save/shift-date.ts';
import { saveOpenPage } from '../../scripts/reading/save-open-page.ts';
import { HOST_TODAY } from '../hosts/host.ts';
import { lindepleinSpa } from '../hosts/lindeplein-spa/host.ts';

let browser: PageBrowser;
let folder: string;

beforeAll(async () => {
  browser = await startPageBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'dossierlens-save-'));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a file in a browser of its own: what it may load is arranged for the whole browser. */
async function withFile<R>(
  file: string,
  task: (page: Awaited<ReturnType<PageBrowser['openWindow']>>) => Promise<R>,
): Promise<R> {
  const own = await startPageBrowser();
  try {
    const page = await own.openWindow();
    await openFile(page, file, undefined);
    return await task(page);
  } finally {
    await own.close();
  }
}

function weeksLater(day: string, weeks: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const later = shiftDay({ year, month, day: date }, weeks);
  return [later?.year, later?.month, later?.day].map((figure) => String(figure).padStart(2, '0')).join('-');
}

const page = (inner: string) => `<!doctype html><html lang="nl"><head><title>Plan</title></head><body>
<header><p>Cliëntnummer 100412</p></header><main><h1>Ondersteuningsplan</h1>
<dl><dt>Opgesteld op</dt><dd>2 maart 2026</dd><dt>Ondertekend op</dt><dd>-</dd></dl>${inner}</main></body></html>`;

const parts = `<div id="host"></div>
<iframe title="Indicatie" srcdoc="<h2>Indicatie</h2><dl><dt>Startdatum indicatie</dt><dd>01-01-2026</dd></dl><p>Kanariegeel</p>"></iframe>
<iframe title="Medicatie" src="https://elders.invalid/Kanariegeel" width="400" height="200"></iframe>
<script>const root = document.getElementById('host').attachShadow({ mode: 'closed' });
root.innerHTML = '<h2>Zorgovereenkomst</h2><dl><dt>Ondertekend op</dt><dd>5 januari 2026</dd></dl><p>Kanariegeel</p>';</script>`;

test('a page is read with its frames and closed shadow roots, and what cannot be read is named', async () => {
  const file = path.join(folder, 'page.html');
  await writeFile(file, page(parts));
  const options = { today: '2026-11-18' };
  const report = await withFile(file, async (opened) => reportOf(await readOpenPage(opened, options), options));
  const facts = Object.fromEntries(report.observations.map(({ fact, state, value }) => [fact, value ?? state]));
  expect(report.identity).toBe('100412');
  expect(facts).toEqual({
    'plan.date': '2026-03-02',
    'plan.signedDate': 'empty',
    'agreement.signedDate': '2026-01-05',
    'indication.startDate': '2026-01-01',
  });
  expect(report.unreadable).toEqual([
    { kind: 'frame', title: 'Medicatie', host: 'elders.invalid', reason: 'other-site' },
  ]);
  expect(report.verdicts.length).toBeGreaterThan(50);
});

test('a frame of another client does not count', async () => {
  const file = path.join(folder, 'other.html');
  const other = '<p>Cliëntnummer 100999</p><h2>Indicatie</h2><dl><dt>Startdatum indicatie</dt><dd>01-01-2026</dd></dl>';
  await writeFile(file, page(`<iframe title="Indicatie" srcdoc="${other}"></iframe>`));
  const options = { today: '2026-11-18' };
  const report = await withFile(file, async (opened) => reportOf(await readOpenPage(opened, options), options));
  expect(report.observations.map(({ fact }) => fact)).not.toContain('indication.startDate');
  expect(report.unreadable).toMatchObject([{ kind: 'other-dossier' }]);
});

test('a saved page holds nothing of the original in frames and closed shadow roots, and reads the same', async () => {
  const file = path.join(folder, 'canary.html');
  await writeFile(file, page(parts));
  const { saved, original } = await withFile(file, async (opened) => ({
    original: await readOpenPage(opened, { today: HOST_TODAY }),
    saved: await saveOpenPage(opened, { today: HOST_TODAY, keep: [] }),
  }));
  expect(saved.html).not.toMatch(/kanariegeel|100412|elders|<script/i);
  await writeFile(file, saved.html);
  const again = await withFile(file, (opened) => readOpenPage(opened, { today: weeksLater(HOST_TODAY, saved.weeks) }));
  expect(again.frames.length).toBe(original.frames.length);
  expect(compareReadings(original.observations, again.observations)).toEqual([]);
  expect(again.identity.kind).toBe('known');
});

/** One of each make: pairs, cards, a table, a form, a timeline. The others are drawn by the same code. */
const makes = ['overzicht', 'plan', 'risicos', 'aanwezigheid', 'rapportages'];
const screens = lindepleinSpa.screens.filter(({ id }) => makes.some((make) => id === `100412/${make}`));

test('there is a screen of each make', () => expect(screens).toHaveLength(makes.length));

test.each(screens)('the screen $id of the demo gives the same facts and states once it is saved', async (screen) => {
  const running = await lindepleinSpa.start({ today: HOST_TODAY });
  const opened = await browser.openWindow();
  try {
    await screen.open(opened, running.url);
    const original = await readOpenPage(opened, { today: HOST_TODAY });
    const saved = await saveOpenPage(opened, { today: HOST_TODAY, keep: [] });
    const file = path.join(folder, `${screen.id.replaceAll('/', '-')}.html`);
    await writeFile(file, saved.html);
    const again = await withFile(file, (page) => readOpenPage(page, { today: weeksLater(HOST_TODAY, saved.weeks) }));
    expect(compareReadings(original.observations, again.observations)).toEqual([]);
    const html = await readFile(file, 'utf8');
    expect(html).not.toMatch(/Turfhorst|100412|Hoekzema/);
  } finally {
    await opened.close();
    await running.stop();
  }
});
