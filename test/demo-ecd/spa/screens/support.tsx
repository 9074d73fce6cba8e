import type { ScreenContent } from '../../data/screens.ts';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { DataTable } from '../components/data-table.tsx';
import { DefinitionList } from '../components/fields.tsx';
import { Columns, Section, Stack } from '../components/section.tsx';
import { numericDate } from '../format-date.ts';
import styles from './support.module.css';

export function SupportScreen({ content: { support, decisions } }: { content: ScreenContent<'ondersteuning'> }) {
  const { consultant } = support;
  return (
    <Stack>
      <Columns wide>
        <Section title="Ondersteuning" aside={<Button icon="edit">Wijzigen</Button>}>
          <DefinitionList
            items={[
              ['Wettelijk kader', support.law],
              ['Verantwoordelijke gemeente', support.municipality],
              ['Leveringsvorm', support.financing],
              ['Setting', support.setting],
              ['Geleverd product', support.product],
              ['Startdatum ondersteuning', numericDate(support.startDate)],
              ['Einddatum ondersteuning', support.endDate && numericDate(support.endDate)],
              ['Reden beëindiging', support.endReason],
              ['Status', <Badge key="status" text={support.status} />],
            ]}
          />
        </Section>
        <Stack>
          <Section title="Contactpersoon gemeente">
            {consultant ? (
              <div className={styles.lines}>
                <p>
                  <b>{consultant.role}:</b> {consultant.name}
                </p>
                <p>
                  <b>Telefoon:</b> {consultant.phone}
                </p>
                <p>
                  <b>E-mail:</b> {consultant.email}
                </p>
              </div>
            ) : (
              <p>Geen contactpersoon bekend</p>
            )}
          </Section>
          <Section title="Betrokken team">
            <DefinitionList
              items={[
                ['Team', support.team],
                ['Persoonlijk begeleider', support.worker],
                ['Zorgcoördinator', support.coordinator],
              ]}
            />
          </Section>
        </Stack>
      </Columns>
      <Section title="Beschikkingen" aside={<span>{decisions.length} in dossier</span>} flush>
        <DataTable
          caption="Beschikkingen"
          rows={decisions}
          nothing="Geen beschikkingen"
          columns={[
            { title: 'Beschikkingsnr.', tight: true, cell: (row) => row.number },
            { title: 'Toegekend product', cell: (row) => row.product },
            { title: 'Ingangsdatum', tight: true, cell: (row) => numericDate(row.startDate) },
            { title: 'Geldig t/m', tight: true, cell: (row) => numericDate(row.endDate) },
            { title: 'Omvang', tight: true, cell: (row) => row.volume },
            {
              title: 'Verlenging aangevraagd op',
              tight: true,
              cell: (row) => row.extensionRequestedOn && numericDate(row.extensionRequestedOn),
            },
          ]}
        />
      </Section>
    </Stack>
  );
}
