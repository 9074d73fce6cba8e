import type { ScreenContent } from '../../data/screens.ts';
import { DataTable } from '../components/data-table.tsx';
import { FieldRows } from '../components/fields.tsx';
import { FormGrid, SelectField, TextField } from '../components/form.tsx';
import { Section, Stack } from '../components/section.tsx';
import { mediumDate } from '../format-date.ts';

const ROLES = [
  'Geen - cliënt gebruikt geen medicatie',
  'Geen - cliënt beheert medicatie zelf',
  'Geen - ouders beheren de medicatie',
  'Stimuleren en herinneren',
  'Aanreiken',
  'Toedienen door medewerker',
];

const date = (value: string | null): string | null => value && mediumDate(value);

export function Medication({ content: { medication } }: { content: ScreenContent<'medicatie'> }) {
  return (
    <Stack>
      <Section title="Afspraken over medicatie">
        <FormGrid>
          <SelectField label="Rol van onze organisatie" value={medication.role} options={ROLES} />
          <TextField label="Apotheek" value={medication.pharmacy} placeholder="Onbekend" />
        </FormGrid>
        <FieldRows
          items={[
            ['Bewaren van medicatie', medication.storage],
            ['Toedienregistratie', medication.record],
            ['Medicatie geëvalueerd op', date(medication.evaluatedOn)],
          ]}
        />
      </Section>
      <Section
        title="Actueel medicatieoverzicht"
        aside={<span>Datum overzicht: {date(medication.overviewOn) ?? 'n.n.b.'}</span>}
        flush
      >
        <DataTable
          caption="Medicijnen"
          rows={medication.medicines}
          nothing="Geen medicijnen"
          columns={[
            { title: 'Middel', cell: (row) => <strong>{row.name}</strong> },
            { title: 'Dosering', cell: (row) => row.dose },
            { title: 'Tijdstip', cell: (row) => row.moment },
            { title: 'Voorschrijver', cell: (row) => row.prescriber },
            { title: 'Sinds', tight: true, cell: (row) => mediumDate(row.since) },
          ]}
        />
      </Section>
    </Stack>
  );
}
