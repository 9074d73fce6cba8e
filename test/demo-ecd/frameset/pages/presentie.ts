import type { IsoDate } from '../../data/calendar.ts';
import type { Dossier } from '../../data/dossier.ts';
import { attendanceContent } from '../../data/screens.ts';
import { day } from '../dates.ts';
import { block, page, pairs, raster } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

const hours = (value: number): string => value.toLocaleString('nl-NL');

export function presentie(dossier: Dossier, today: IsoDate): Markup {
  const { appointments, noShows, noShowsReportedOn, weeks } = attendanceContent(dossier, today);
  return page(
    'Presentie en uren',
    html`<body><div class="blad"><table width="100%"><tr><td width="64%">
${block(
  'Presentielijst',
  raster(
    ['Datum', 'Tijd', 'Activiteit', 'Medewerker', 'Presentie', 'Uren'],
    appointments.map((entry) => [
      day(entry.date),
      `${entry.from}-${entry.to}`,
      entry.activity,
      entry.worker,
      entry.status,
      entry.status === 'Aanwezig' ? hours(entry.hours) : null,
    ]),
    'Geen afspraken',
  ),
)}</td><td>
${block(
  'No-show',
  html`<table class="raster" width="100%"><tr class="kopregel"><td><b>Datum no-show</b></td></tr>${
    noShows.length === 0
      ? html`<tr><td class="leeg">geen no-shows</td></tr>`
      : noShows.map((date) => html`<tr><td>${day(date)}</td></tr>`)
  }</table>${pairs([['Gemeld aan gemeente', day(noShowsReportedOn)]])}`,
)}
${block(
  'Uren per week',
  raster(
    ['Week', 'Gepland', 'Geleverd'],
    weeks.map((row) => [row.week, hours(row.planned), hours(row.delivered)]),
    'Nog geen uren',
  ),
)}</td></tr></table></div></body>`,
  );
}
