import type { ScreenContent } from '../../data/screens.ts';
import { DataTable } from '../components/data-table.tsx';
import { DefinitionList } from '../components/fields.tsx';
import { Columns, Section, Stack } from '../components/section.tsx';
import { EmptyState } from '../components/states.tsx';
import { longDate } from '../format-date.ts';
import styles from './contacts.module.css';

const date = (value: string | null): string | null => value && longDate(value);

export function Contacts({ content: { network } }: { content: ScreenContent<'contacten'> }) {
  return (
    <Stack>
      <Columns wide>
        <Section title="Persoonlijk netwerk" aside={<span>In kaart gebracht: {date(network.mappedOn) ?? '-'}</span>}>
          {network.hasNone && (
            <EmptyState icon="people" title="Geen netwerk">
              <p>{network.remark}</p>
            </EmptyState>
          )}
          {!network.hasNone && network.members.length === 0 && <p>Nog geen personen toegevoegd</p>}
          {network.members.length > 0 && (
            <ul className={styles.people}>
              {network.members.map((member) => (
                <li key={member.name} className={styles.person}>
                  <h3>{member.name}</h3>
                  <dl>
                    <div>
                      <dt>Relatie</dt>
                      <dd>{member.relation}</dd>
                    </div>
                    <div>
                      <dt>Rol</dt>
                      <dd>{member.role}</dd>
                    </div>
                    <div>
                      <dt>Mantelzorger</dt>
                      <dd>{member.isCarer ? 'Ja' : 'Nee'}</dd>
                    </div>
                    <div>
                      <dt>Telefoon</dt>
                      <dd>{member.phone ?? '-'}</dd>
                    </div>
                  </dl>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title="Belasting mantelzorg">
          <DefinitionList
            nothing="-"
            items={[
              ['Draagkracht en draaglast', network.strain],
              ['Besproken op', date(network.strainOn)],
            ]}
          />
        </Section>
      </Columns>
      <Section title="Professionele contacten" flush>
        <DataTable
          caption="Professionele contacten"
          rows={network.professionals}
          nothing="Geen professionele contacten"
          columns={[
            { title: 'Naam', cell: (row) => row.name },
            { title: 'Organisatie', cell: (row) => row.organisation },
            { title: 'Functie', cell: (row) => row.role },
            { title: 'Telefoon', cell: (row) => row.phone },
          ]}
        />
      </Section>
    </Stack>
  );
}
