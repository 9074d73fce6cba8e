import type { ScreenContent } from '../../data/screens.ts';
import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { Icon } from '../components/icon.tsx';
import { Section } from '../components/section.tsx';
import { shortDate } from '../format-date.ts';
import styles from './documents.module.css';

export function Documents({ content: { documents } }: { content: ScreenContent<'documenten'> }) {
  return (
    <Section title="Bestanden" aside={<Button primary>Bestand toevoegen</Button>} flush>
      <DataTable
        caption="Documenten"
        rows={documents}
        nothing="Geen documenten"
        columns={[
          {
            title: 'Naam',
            cell: (row) => (
              <span className={styles.name}>
                <Icon name="file" size={17} />
                {row.name}
              </span>
            ),
          },
          { title: 'Soort', cell: (row) => row.kind },
          { title: 'Toegevoegd', tight: true, cell: (row) => shortDate(row.date) },
          { title: 'Door', cell: (row) => row.uploadedBy },
        ]}
      />
    </Section>
  );
}
