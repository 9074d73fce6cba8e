import type { ScreenContent } from '../../data/screens.ts';
import { YesNo } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { Section, Stack } from '../components/section.tsx';
import { EmptyState } from '../components/states.tsx';
import { mediumDate } from '../format-date.ts';
import styles from './evaluations.module.css';

export function Evaluations({ content }: { content: ScreenContent<'evaluaties'> }) {
  const { evaluations, nextEvaluation } = content;
  const [last] = evaluations;
  return (
    <Stack>
      <Section title="Evaluatiegesprekken" aside={<Button primary>Evaluatie toevoegen</Button>} flush>
        {evaluations.length === 0 ? (
          <EmptyState icon="calendar" title="Geen evaluaties" />
        ) : (
          <DataTable
            caption="Evaluaties"
            rows={evaluations}
            nothing="Geen evaluaties"
            columns={[
              { title: 'Datum', tight: true, cell: (row) => mediumDate(row.heldOn) },
              { title: 'Soort', cell: (row) => row.kind },
              { title: 'Cliënt aanwezig', cell: (row) => <YesNo value={row.clientPresent} /> },
              { title: 'Tevredenheid', cell: (row) => row.satisfaction },
              { title: 'Ondersteuning nog passend', cell: (row) => <YesNo value={row.stillFitting} /> },
              { title: 'Getekend door cliënt', tight: true, cell: (row) => row.signedOn && mediumDate(row.signedOn) },
              { title: 'Verzonden aan gemeente', tight: true, cell: (row) => row.sharedOn && mediumDate(row.sharedOn) },
            ]}
          />
        )}
        <p className={styles.next}>
          Volgende evaluatie gepland op: {nextEvaluation ? mediumDate(nextEvaluation) : 'n.n.b.'}
        </p>
      </Section>
      {last && (
        <Section title="Samenvatting laatste evaluatie">
          <p className={styles.summary}>{last.summary}</p>
        </Section>
      )}
    </Stack>
  );
}
