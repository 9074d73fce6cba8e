import { getPart } from '../api.ts';
import { brief } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { field } from '../elements/field.ts';
import { grid } from '../elements/grid.ts';
import { later } from '../elements/loading.ts';

const hours = (value: number): string => value.toLocaleString('nl-NL');

export const uren = (number: string): Node => later(draw(number));

async function draw(number: string): Promise<Node> {
  const { appointments, noShows, noShowsReportedOn, weeks } = await getPart(number, 'aanwezigheid');
  return el(
    'div',
    {},
    card(
      'Niet verschenen',
      noShows.length === 0
        ? el('p', {}, 'Altijd verschenen of afgemeld')
        : el('ul', { class: 'pillen' }, ...noShows.map((date) => el('li', {}, brief(date)))),
      field('Gemeente op de hoogte sinds', noShowsReportedOn && brief(noShowsReportedOn)),
    ),
    card(
      'Geleverde uren',
      grid(
        'Geleverde uren',
        ['Week', 'Gepland', 'Geleverd'],
        weeks.map((row) => [row.week, hours(row.planned), hours(row.delivered)]),
      ),
    ),
    card(
      'Aanwezigheid',
      grid(
        'Aanwezigheid',
        ['Datum', 'Tijd', 'Activiteit', 'Wie', 'Aanwezigheid', 'Duur'],
        appointments.map((entry) => [
          brief(entry.date),
          `${entry.from} – ${entry.to}`,
          entry.activity,
          entry.worker,
          entry.status,
          entry.status === 'Aanwezig' ? hours(entry.hours) : '—',
        ]),
      ),
    ),
  );
}
