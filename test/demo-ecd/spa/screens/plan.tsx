import type { ScreenContent } from '../../data/screens.ts';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { FieldGrid, RowTable } from '../components/fields.tsx';
import { Section, Stack } from '../components/section.tsx';
import { EmptyState } from '../components/states.tsx';
import { longDate } from '../format-date.ts';
import styles from './plan.module.css';

const date = (value: string | null): string | null => value && longDate(value);

export function PlanScreen({ content: { plan } }: { content: ScreenContent<'plan'> }) {
  if (!plan) {
    return (
      <Section title="Ondersteuningsplan" aside={<Button primary>Plan maken</Button>}>
        <EmptyState icon="file" title="Nog geen plan">
          <p>Er is voor deze cliënt nog geen ondersteuningsplan gemaakt.</p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Stack>
      <Section title="Ondersteuningsplan" aside={<Button icon="print">Afdrukken</Button>}>
        <FieldGrid
          items={[
            ['Status', <Badge key="status" text={plan.status} />],
            ['Opgesteld op', longDate(plan.madeOn)],
            ['Opgesteld door', plan.madeBy],
            ['Laatst gewijzigd', date(plan.changedOn)],
            ['Versie', plan.version],
            ['Ondertekend op', date(plan.signedOn)],
            ['Ondertekend door', plan.signedBy],
          ]}
        />
        {(plan.unsignedReason || !plan.signedOn) && (
          <div className={styles.reason}>
            <h3>Reden geen handtekening</h3>
            <p>{plan.unsignedReason ?? 'Nog niet ingevuld'}</p>
          </div>
        )}
      </Section>
      <Section title="Doelen" aside={<span>{plan.goals.length} actief</span>}>
        <div className={styles.goals}>
          {plan.goals.map((goal) => (
            <article key={goal.title} className={styles.goal}>
              <header>
                <h3>{goal.title}</h3>
                <Badge text={goal.progress} />
              </header>
              <dl>
                <dt>Leefgebied</dt>
                <dd>{goal.domain}</dd>
                <dt>Streefdatum</dt>
                <dd>{longDate(goal.targetDate)}</dd>
                <dt>Aanpak</dt>
                <dd>{goal.approach}</dd>
              </dl>
            </article>
          ))}
        </div>
      </Section>
      <Section title="Wie doet wat" flush>
        <RowTable items={plan.roles.map(({ party, agreement }) => [party, agreement] as const)} />
      </Section>
      <Section title="Wat vindt de cliënt ervan?">
        {plan.clientView ? (
          <blockquote className={styles.quote}>{plan.clientView}</blockquote>
        ) : (
          <p>Nog niet ingevuld</p>
        )}
      </Section>
    </Stack>
  );
}
