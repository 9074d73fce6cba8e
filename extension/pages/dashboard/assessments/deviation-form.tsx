import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import { Band, Deviation } from '../../../../shared/rules/scoring.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';

type Grounds = Deviation['grounds'];
const groundOptions: Grounds = [
  'trust',
  'nature-and-seriousness',
  'coherence',
  'first-test',
  'size-of-provider',
  'other',
];

interface Properties {
  readonly deviation: Deviation | undefined;
  /** Name of the theme that it is about; the whole when absent. */
  readonly theme?: string;
  readonly isLocked: boolean;
  readonly onChange: (deviation: Deviation | undefined) => void;
}

/** Deciding otherwise than the rule, with grounds and an explanation; without these it is not recorded. */
export function DeviationForm({ deviation, theme, isLocked, onChange }: Properties) {
  const { deviation: texts, outcome, form } = useAssessmentsTexts();
  const { format } = useWording();
  const [draft, setDraft] = useState<Deviation>();
  const [isTried, setIsTried] = useState(false);
  const start = () =>
    setDraft(deviation ?? { band: 'sufficient', grounds: [], explanation: '', on: dayInAmsterdam(new Date()) });
  if (!draft) {
    return (
      <Stack gap={4} align="flex-start">
        {deviation && (
          <p className={styles.paragraphs}>
            <strong>
              {texts.line(
                outcome.band[deviation.band],
                deviation.grounds.map((ground) => texts.ground[ground]).join(', '),
              )}
            </strong>{' '}
            {deviation.explanation} ({format.day(deviation.on)})
          </p>
        )}
        {!isLocked && (
          <Group gap="xs" className={styles.screenOnly ?? ''}>
            <Button size="compact-sm" variant="default" onClick={start}>
              {theme ? texts.addFor(theme) : texts.add}
            </Button>
            {deviation && (
              <Button size="compact-sm" variant="subtle" onClick={() => onChange(undefined)}>
                {texts.remove}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    );
  }
  const set = (part: Partial<Deviation>) => setDraft({ ...draft, ...part });
  const isSound = Deviation.safeParse(draft).success && draft.explanation.trim() !== '';
  return (
    <Stack gap="sm" className={styles.deviation ?? ''}>
      <Group grow align="flex-start">
        <NativeSelect
          label={texts.band}
          value={draft.band}
          onChange={(event) => set({ band: Band.parse(event.currentTarget.value) })}
          data={Band.options.map((band) => ({ value: band, label: outcome.band[band] }))}
        />
        <TextInput
          type="date"
          label={texts.on}
          value={draft.on}
          onChange={(event) => set({ on: event.currentTarget.value })}
        />
      </Group>
      <Checkbox.Group
        label={texts.grounds}
        value={draft.grounds}
        onChange={(grounds) => set({ grounds: groundOptions.filter((ground) => grounds.includes(ground)) })}
      >
        <Group gap="md" mt={4}>
          {groundOptions.map((ground) => (
            <Checkbox key={ground} value={ground} label={texts.ground[ground]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Textarea
        label={texts.explanation}
        value={draft.explanation}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => set({ explanation: event.currentTarget.value })}
      />
      {isTried && !isSound && (
        <Text size="sm" className={styles.problem ?? ''} role="alert">
          {texts.problem}
        </Text>
      )}
      <Group gap="xs">
        <Button
          size="xs"
          onClick={() => {
            setIsTried(true);
            if (!isSound) return;
            onChange(draft);
            setDraft(undefined);
          }}
        >
          {texts.apply}
        </Button>
        <Button size="xs" variant="default" onClick={() => setDraft(undefined)}>
          {form.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
