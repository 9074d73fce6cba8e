import type { ScreenContent } from '../../data/screens.ts';
import { Badge } from '../components/badge.tsx';
import { DataTable } from '../components/data-table.tsx';
import { Columns, Section, Stack } from '../components/section.tsx';
import { shortDate } from '../format-date.ts';
import styles from './attendance.module.css';

const hours = (value: number): string => value.toLocaleString('nl-NL');

export function Attendance({ content }: { content: ScreenContent<'aanwezigheid'> }) {
  const { appointments, noShows, noShowsReportedOn, weeks } = content;
  return (
    <Columns wide>
      <Section title="Afspraken" flush>
        <DataTable
          caption="Afspraken"
          rows={appointments}
          nothing="Geen afspraken"
          columns={[
            { title: 'Datum', tight: true, cell: (row) => shortDate(row.date) },
            { title: 'Tijd', tight: true, cell: (row) => `${row.from} - ${row.to}` },
            { title: 'Activiteit', cell: (row) => row.activity },
            { title: 'Medewerker', tight: true, cell: (row) => row.worker },
            { title: 'Status', cell: (row) => <Badge text={row.status} /> },
            { title: 'Uren', align: 'right', cell: (row) => (row.status === 'Aanwezig' ? hours(row.hours) : '-') },
          ]}
        />
      </Section>
      <Stack>
        <Section title="Niet verschenen">
          {noShows.length === 0 ? (
            <p>Geen no-shows</p>
          ) : (
            <ul className={styles.dates}>
              {noShows.map((date) => (
                <li key={date}>{shortDate(date)}</li>
              ))}
            </ul>
          )}
          <p className={styles.told}>
            <span>Gemeld bij gemeente</span>
            <strong>{noShowsReportedOn ? shortDate(noShowsReportedOn) : '-'}</strong>
          </p>
        </Section>
        <Section title="Geleverde uren" flush>
          <DataTable
            caption="Geleverde uren per week"
            rows={weeks}
            nothing="Nog geen uren"
            columns={[
              { title: 'Week', cell: (row) => row.week },
              { title: 'Gepland', align: 'right', cell: (row) => hours(row.planned) },
              { title: 'Geleverd', align: 'right', cell: (row) => hours(row.delivered) },
            ]}
          />
        </Section>
      </Stack>
    </Columns>
  );
}
