import type { ScreenContent } from '../../data/screens.ts';
import { Button } from '../components/button.tsx';
import { FieldRows } from '../components/fields.tsx';
import { RadioGroup } from '../components/form.tsx';
import { Section } from '../components/section.tsx';
import { EmptyState } from '../components/states.tsx';
import { weekdayDate } from '../format-date.ts';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Ja' : 'Nee');

export function TransferScreen({ content: { transfer } }: { content: ScreenContent<'overdracht'> }) {
  if (!transfer) {
    return (
      <Section title="Overdracht naar andere aanbieder">
        <EmptyState icon="box" title="Geen overdracht gestart">
          <p>Gaat de cliënt naar een andere aanbieder? Start dan de overdracht.</p>
          <p>
            <Button>Overdracht starten</Button>
          </p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title="Overdracht naar andere aanbieder" aside={<Button icon="edit">Wijzigen</Button>}>
      <RadioGroup
        legend="Stapt de cliënt over naar een andere aanbieder?"
        value={transfer.moves ? 'Ja' : 'Nee'}
        options={['Ja', 'Nee']}
      />
      <FieldRows
        nothing="Nog niet ingevuld"
        items={[
          ['Nieuwe aanbieder', transfer.provider],
          ['Overdrachtscontact op', transfer.contactOn && weekdayDate(transfer.contactOn)],
          ['Wijze van overdracht', transfer.manner],
          ['Cliënt was erbij', yesNo(transfer.clientPresent)],
          ['Verslag van de overdracht', transfer.report],
          ['Afspraken na afloop', transfer.afterEnd],
        ]}
      />
    </Section>
  );
}
