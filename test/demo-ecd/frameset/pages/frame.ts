import { ageOn, type IsoDate } from '../../data/calendar.ts';
import type { Dossier } from '../../data/dossier.ts';
import { organisation, signedIn } from '../../data/team.ts';
import { day } from '../dates.ts';
import { page } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

/** The parts of a dossier, in the order of the menu. */
export const PARTS = [
  ['zorg', 'Zorg en contract'],
  ['plan', 'Begeleidingsplan'],
  ['gesprek', 'Voortgangsgesprekken'],
  ['veilig', 'Veiligheid'],
  ['presentie', 'Presentie en uren'],
  ['omgeving', 'Omgeving'],
  ['dagrap', 'Dagrapport'],
] as const;

export type PartCode = (typeof PARTS)[number][0];

/** Its address never changes: whose dossier is open is known to the frames only. */
export const frameset = (): Markup =>
  page(
    'ZORIS 4.2',
    html`<frameset rows="58,*" border="0" frameborder="0" framespacing="0">
<frame name="kop" src="/kop.asp" scrolling="no" noresize>
<frameset cols="180,*" border="1">
<frame name="menu" src="/menu.asp" noresize>
<frame name="blad" src="/zoek.asp">
</frameset>
<noframes><body>Dit programma heeft frames nodig.</body></noframes>
</frameset>`,
  );

export const header = (dossier: Dossier | undefined, today: IsoDate): Markup =>
  page(
    'Kop',
    html`<body style="background: #d8e0ea"><table width="100%"><tr>
<td><font size="3"><b>ZORIS</b></font><br>${organisation}</td>
<td>${
      dossier
        ? html`<table border="0"><tr><td colspan="3"><b>${dossier.client.familyName}, ${dossier.client.initials} (${dossier.client.salutation})</b> ${dossier.client.caution && html`<font color="#a00000">! ${dossier.client.caution}</font>`}</td></tr>
<tr><td>Cli&euml;ntnr. ${dossier.number}</td><td>geb. ${day(dossier.client.birthDate)} (${ageOn(today, dossier.client.birthDate)})</td><td>BSN ${dossier.client.bsn}</td></tr></table>`
        : html`Geen dossier geopend`
    }</td>
<td align="right">${signedIn.name}<br><a href="/zoek.asp" target="blad">Zoeken</a></td>
</tr></table></body>`,
  );

export const menu = (dossier: Dossier | undefined, dossiers: readonly Dossier[]): Markup =>
  page(
    'Menu',
    html`<body style="background: #eef2f7"><table width="100%">${
      dossier
        ? PARTS.map(
            ([code, title]) =>
              html`<tr><td><a href="/${code}.asp?clnr=${dossier.number}" target="blad">${title}</a></td></tr>`,
          )
        : html`<tr><td class="leeg">Kies eerst een cli&euml;nt</td></tr>`
    }</table>
<form action="/open.asp" target="blad"><table><tr><td>Snel naar<br><select name="clnr">${dossiers.map(
      ({ number, client }) =>
        html`<option value="${number}"${number === dossier?.number ? html` selected` : ''}>${client.familyName}, ${client.initials}</option>`,
    )}</select><br><input type="submit" value="Open"></td></tr></table></form></body>`,
  );

export const search = (dossiers: readonly Dossier[]): Markup =>
  page(
    'Zoeken',
    html`<body><div class="blad"><table class="raster" width="100%"><tr class="kopregel"><td><b>Naam</b></td><td><b>Nummer</b></td><td><b>Geboren</b></td><td><b>Voorziening</b></td><td><b>Team</b></td></tr>${dossiers.map(
      ({ number, client, support }) =>
        html`<tr><td><a href="/open.asp?clnr=${number}">${client.familyName}, ${client.initials}</a></td><td>${number}</td><td>${day(client.birthDate)}</td><td>${support.product}</td><td>${support.team}</td></tr>`,
    )}</table></div></body>`,
  );

/** Sends each frame to the dossier on its own; each arrives when the server is done with it. */
export const opened = (dossier: Dossier): Markup =>
  page(
    'Openen',
    html`<body><div class="blad">Dossier wordt geopend...</div><script type="text/javascript">
parent.frames['kop'].location.replace('/kop.asp?clnr=${dossier.number}');
parent.frames['menu'].location.replace('/menu.asp?clnr=${dossier.number}');
location.replace('/zorg.asp?clnr=${dossier.number}');
</script></body>`,
  );
