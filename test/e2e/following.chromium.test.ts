import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningChromium } from '../../scripts/services/chromium.ts';
import { startTestChromium } from './support/a-chromium.ts';
import { watchLedgers } from './support/background-storage.ts';
import { type StaticPages, serveStaticPages } from './support/static-pages.ts';
import { chromiumTab, type Tab } from './support/tab.ts';

/** As many nodes as no dossier has, and a clock that goes on writing in some of them. */
const enormous = `<!doctype html><html lang="nl"><title>Plan</title><p>Cliëntnummer: 100412</p>
  <section><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd id="signed">10-01-2026</dd></dl></section>
  <main style="content-visibility:auto;contain-intrinsic-size:1px 1px;height:400px;overflow:auto"></main><script>
  const rows = [];
  for (let row = 0; row < 20000; row += 1) rows.push('<div><b>' + (row % 200 ? 'Dag' : 'Status') + '</b><i>Lopend ' + row + '</i><u>tekst</u><s>meer</s></div>');
  const main = document.querySelector('main');
  main.innerHTML = rows.join('');
  let turn = 0;
  globalThis.turns = () => turn;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    turn += 1;
    main.children[(turn * 37) % 20000].lastChild.textContent = 'tekst ' + turn;
    if (turn % 50 === 0) main.append(Object.assign(document.createElement('div'), { textContent: 'Nieuw ' + turn }));
    setTimeout(() => channel.port2.postMessage(null), 25);
  };
  channel.port2.postMessage(null);
</script></html>`;

/** A page of components: title, tab and value stand in shadow trees. */
const components = `<!doctype html><html lang="nl"><title>Dossier</title><p>Cliëntnummer: 100419</p><x-app></x-app><script>
  customElements.define('x-app', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(
        '<h1>Zorgplan</h1><section><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>11-01-2026</dd></dl></section>'));
    }
  });
</script></html>`;

/** An enormous page takes its time on a machine with much to do; a page of the usual size never does. */
const POLL = { timeout: 40_000, interval: 250 };
let pages: StaticPages;
let chromium: RunningChromium;
let readLedgers: Awaited<ReturnType<typeof watchLedgers>>;

beforeAll(async () => {
  pages = await serveStaticPages({ '/groot': enormous, '/delen': components });
  chromium = await startTestChromium('following', { sites: ['http://ecd.localhost/*'] });
  readLedgers = await watchLedgers(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await pages?.close();
});

async function open(path: string): Promise<Tab> {
  const tab = chromiumTab(await chromium.openWindow());
  await tab.goto(pages.url(path));
  return tab;
}

async function found(client: string) {
  const ledgers = await readLedgers();
  const own = ledgers.find(({ dossier }) => dossier.id === client)?.observations ?? [];
  return own.flatMap((each) =>
    each.state === 'found' && each.fact === 'plan.signedDate' ? [[each.value, each.evidence.page.title]] : [],
  );
}

const turns = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { turns(): number }).turns());

test('a page of 200,000 nodes that never comes to rest is read, and goes on with its own work', async () => {
  const tab = await open('/groot');
  await expect.poll(() => found('100412'), POLL).toEqual([['2026-01-10', 'Ondersteuningsplan']]);
  const before = await turns(tab);
  await expect.poll(() => turns(tab), POLL).toBeGreaterThan(before + 50);
  await tab.evaluate(() => {
    (document.querySelector('#signed') as Element).textContent = '12-01-2026';
  });
  await expect.poll(() => found('100412'), POLL).toEqual([['2026-01-12', 'Ondersteuningsplan']]);
}, 150_000);

test('the screen of a page of components is called after the title in its shadow tree', async () => {
  await open('/delen');
  await expect.poll(() => found('100419'), POLL).toEqual([['2026-01-11', 'Zorgplan']]);
});
