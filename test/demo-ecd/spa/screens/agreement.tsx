import type { ScreenContent } from '../../data/screens.ts';
import { Button } from '../components/button.tsx';
import { Checkbox, FormGrid, SelectField, TextArea, TextField } from '../components/form.tsx';
import { Columns, Section, Stack } from '../components/section.tsx';
import { numericDate } from '../format-date.ts';

const SIGNERS = [
  'Cliënt',
  'Wettelijk vertegenwoordiger (mentor)',
  'Wettelijk vertegenwoordiger (curator)',
  'Gemachtigde',
];

const date = (value: string | null): string | null => value && numericDate(value);

export function Agreement({ content: { agreement } }: { content: ScreenContent<'overeenkomst'> }) {
  return (
    <Columns wide>
      <Section title="Zorg- en dienstverleningsovereenkomst" aside={<Button icon="print">Afdrukken</Button>}>
        <FormGrid>
          <TextField label="Ingangsdatum overeenkomst" value={date(agreement.startDate)} placeholder="dd-mm-jjjj" />
          <TextField label="Opzegtermijn" value={agreement.noticePeriod} />
          <TextArea label="Inhoud van de ondersteuning" value={agreement.content} placeholder="Nog niet ingevuld" />
          <TextField label="Afgesproken tijd per week" value={agreement.timePerWeek} />
          <TextArea label="Dagen en tijden" value={agreement.deliveryDays} placeholder="Nog niet ingevuld" rows={2} />
          <Checkbox label="Algemene voorwaarden uitgereikt" checked={agreement.termsHandedOut} />
        </FormGrid>
      </Section>
      <Stack>
        <Section title="Ondertekening">
          <FormGrid narrow>
            <Checkbox label="Overeenkomst is ondertekend" checked={agreement.signed} />
            <TextField label="Datum ondertekening" value={date(agreement.signedOn)} placeholder="dd-mm-jjjj" />
            <SelectField label="Ondertekend door" value={agreement.signedBy} options={SIGNERS} />
          </FormGrid>
        </Section>
      </Stack>
    </Columns>
  );
}
