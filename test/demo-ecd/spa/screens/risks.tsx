import type { ScreenContent } from '../../data/screens.ts';
import { Badge } from '../components/badge.tsx';
import { DataTable } from '../components/data-table.tsx';
import { FieldRows, RowTable } from '../components/fields.tsx';
import { Toggle } from '../components/form.tsx';
import { Section, Stack } from '../components/section.tsx';
import { numericDate } from '../format-date.ts';

const date = (value: string | null): string | null => value && numericDate(value);

export function Risks({ content: { risks, transport } }: { content: ScreenContent<'risicos'> }) {
  return (
    <Stack>
      <Section title="Risico-inventarisatie" flush>
        <RowTable
          nothing="Nog niet ingevuld"
          items={[
            ['Afgenomen op', date(risks.assessedOn)],
            ['Instrument', risks.instrument],
            ['Uitgevoerd door', risks.assessedBy],
            ['Conclusie', risks.conclusion],
          ]}
        />
      </Section>
      <Section title="Gesignaleerde risico’s" aside={<span>{risks.found.length}</span>} flush>
        <DataTable
          caption="Gesignaleerde risico’s"
          rows={risks.found}
          nothing="Geen risico’s vastgelegd"
          columns={[
            { title: 'Risico', cell: (row) => <strong>{row.risk}</strong> },
            { title: 'Inschatting', cell: (row) => <Badge text={row.level} /> },
            { title: 'Maatregel', cell: (row) => row.measure },
            { title: 'Afgestemd met', cell: (row) => row.agreedWith },
          ]}
        />
      </Section>
      <Section title="Vervoer">
        <Toggle label="Wij vervoeren deze cliënt" on={transport.provided} />
        {transport.provided && (
          <FieldRows
            items={[
              ['Afspraken over het vervoer', transport.arrangements],
              ['Vastgelegd op', date(transport.agreedOn)],
            ]}
          />
        )}
      </Section>
    </Stack>
  );
}
