/** Pages with frames for a dossier, each about a client of its own so that many can be open at a time. */
const signed = (title: string, date: string) =>
  `<section><h2>${title}</h2><dl><dt>Ondertekend op</dt><dd>${date}</dd></dl></section>`;
const header = (client: string) => `<p>Cliëntnummer: ${client}</p>`;
const frame = (src: string, title = '') => `<iframe src="${src}" title="${title}" width="600" height="220"></iframe>`;
const noted = (html: string) => html.replaceAll('"', '&quot;');

/** On this many requirements wait, so that the panel shows that it was read. */
const law = '<section><h2>Ondersteuning</h2><dl><dt>Wettelijk kader</dt><dd>Wmo</dd></dl></section>';

const shadow = (client: string) => `${header(client)}<div id="plan"></div><x-card></x-card><script>
  const closed = document.getElementById('plan').attachShadow({ mode: 'closed' });
  closed.append(document.createRange().createContextualFragment('${signed('Ondersteuningsplan', '10-01-2026')}'));
  customElements.define('x-card', class extends HTMLElement {
    #root = this.attachShadow({ mode: 'closed' });
    connectedCallback() {
      this.#root.append(document.createRange().createContextualFragment('<h2>Evaluatie</h2><dl><dt>Ondertekend op</dt><dd id="day">-</dd></dl>'));
      addEventListener('click', () => { this.#root.getElementById('day').textContent = '11-01-2026'; });
    }
  });
</script>`;

/** Signed, but it does not say what; and all that decides whether the rules that wait for it apply. */
const unclear = '<section><h2>Gegevens</h2><dl><dt>Ondertekend op</dt><dd>17-03-2026</dd></dl></section>';
const known = `<section><h2>Ondersteuning</h2><dl><dt>Wettelijk kader</dt><dd>Wmo</dd>
  <dt>Gemeente</dt><dd>Midden-Groningen</dd><dt>Financieringsvorm</dt><dd>Zorg in natura</dd></dl></section>`;

/** The client that each page is about. The second of a pair stands in a frame. */
export const clientOf = {
  '/nest': '100412',
  '/gevuld': '100413',
  '/verborgen': '100414',
  '/frameset': '100415',
  '/module-zonder': '100416',
  '/module-met': '100417',
  '/module-om': '100418',
  '/schaduw': '100419',
  '/schaduw-later': '100420',
  '/frameset-dubbel': '100421',
  '/ander-kader': '100422',
  '/module-ander': '100423',
  '/dicht': '100424',
  '/bewerken': '100425',
  '/toon': '100426',
  '/toon-module': '100427',
  '/vraag-module': '100428',
} as const;
/** Of whom frames hold something that must never be read. */
export const strangers = ['200511', '200512', '200513', '123456782'] as const;

/** Clients of the frameset in which frames switch; the body frame's address does not say which. */
export const walkers = ['300412', '300419', '300423'] as const;
export const dayOf = (client: string) => `2026-02-${client.slice(-2)}`;
export const bodyOf = (client: string) => `/w/inhoud/${String.fromCharCode(97 + (Number(client) % 26))}`;

/** What frames of another site show: another port is another origin, to which the extension has access all the same. */
export const pagesElsewhere: Readonly<Record<string, string>> = {
  '/module/plan': signed('Ondersteuningsplan', '21-01-2026'),
  '/module/same': `${header(clientOf['/module-met'])}${signed('Ondersteuningsplan', '22-01-2026')}`,
  '/module/other': `${header(strangers[0])}${signed('Ondersteuningsplan', '23-01-2026')}`,
  '/module/wet': law,
  '/module/vraag': unclear,
  '/module/around': frame('/module/plan'),
};

/** @param elsewhere address of a page of the other site, at a host that the extension has access to or not */
export function framedPages(elsewhere: (path: string, host?: string) => string): Readonly<Record<string, string>> {
  const of = (path: keyof typeof clientOf) => header(clientOf[path]);
  const closed = elsewhere('/module/plan', 'other.localhost');
  const walking = walkers.flatMap((client) => [
    [`/w/kop/${client}`, header(client)],
    [bodyOf(client), signed('Ondersteuningsplan', dayOf(client))],
  ]);
  const own = {
    '/wissel': '<html><frameset rows="80,*"><frame src="/w/kop/300412"><frame src="/w/inhoud/a"></frameset></html>',
    '/deel/plan': signed('Ondersteuningsplan', '01-01-2026'),
    '/deel/wet': law,
    '/deel/evaluatie': signed('Evaluatie', '02-01-2026'),
    '/deel/diep': frame('/deel/dieper'),
    '/deel/dieper': frame('/deel/evaluatie'),
    '/deel/kop': of('/frameset'),
    '/deel/kop-dubbel': of('/frameset-dubbel'),
    '/deel/ander': `${header(strangers[1])}${signed('Evaluatie', '03-01-2026')}`,
    '/deel/dubbel': `${header(strangers[2])}${signed('Evaluatie', '03-01-2026')}`,
    '/deel/bsn': `<p>Cliëntnummer: ${strangers[3]}</p>`,
    '/deel/formulier':
      '<section><h2>Ondersteuningsplan</h2><p><label>Ondertekend op <input value="09-01-2026"></label></p></section>',
    '/toon': `${of('/toon')}${frame('/deel/wet')}`,
    '/toon-module': `${of('/toon-module')}${frame(elsewhere('/module/wet'))}`,
    '/vraag-module': `${of('/vraag-module')}${known}${frame(elsewhere('/module/vraag'))}`,
    '/bewerken': `${of('/bewerken')}${frame('/deel/formulier')}`,
    '/nest': `${of('/nest')}${frame('/deel/plan')}${frame('/deel/diep')}`,
    '/gevuld': `${of('/gevuld')}<iframe width="600" height="220" srcdoc="${noted(signed('Zorgovereenkomst', '04-01-2026'))}"></iframe>
      <iframe id="leeg" width="600" height="220"></iframe><script>
        document.getElementById('leeg').contentDocument.body.append(
          document.createRange().createContextualFragment('${signed('Evaluatie', '05-01-2026')}'));
      </script>`,
    '/verborgen': `${of('/verborgen')}${frame('/deel/plan')}<div style="visibility:hidden">${frame('/deel/evaluatie')}</div>`,
    '/frameset':
      '<html><frameset rows="80,*"><frame src="/deel/kop"><frame src="/deel/plan" name="inhoud"></frameset></html>',
    '/frameset-dubbel':
      '<html><frameset rows="80,*"><frame src="/deel/kop-dubbel"><frame src="/deel/dubbel"></frameset></html>',
    '/ander-kader': `${of('/ander-kader')}${frame('/deel/plan')}${frame('/deel/ander', 'Dossier van de partner')}`,
    '/bsn-kader': `${frame('/deel/bsn')}${signed('Ondersteuningsplan', '01-01-2026')}`,
    '/module-zonder': `${of('/module-zonder')}${frame(elsewhere('/module/plan'), 'Module')}`,
    '/module-met': `${of('/module-met')}${frame(elsewhere('/module/same'), 'Module')}`,
    '/module-ander': `${of('/module-ander')}${signed('Evaluatie', '06-01-2026')}${frame(elsewhere('/module/other'), 'Module')}`,
    '/module-om': `${of('/module-om')}${frame(elsewhere('/module/around'))}`,
    '/dicht': `${of('/dicht')}${signed('Evaluatie', '07-01-2026')}
      ${frame(closed, 'Labuitslagen')}
      <iframe src="${closed}" width="1" height="1"></iframe>
      <iframe sandbox title="Brief" width="600" height="220" srcdoc="${noted(signed('Zorgovereenkomst', '08-01-2026'))}"></iframe>`,
    '/schaduw': shadow(clientOf['/schaduw']),
    '/schaduw-later': shadow(clientOf['/schaduw-later']),
  };
  return { ...own, ...Object.fromEntries(walking) };
}
