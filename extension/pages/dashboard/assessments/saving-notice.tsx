import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { failureText } from '../../failure.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';
import { type Clash, Score } from './drafts.ts';
import { titleOf } from './requirement-title.ts';
import type { ScoredItem } from './scoring-input.ts';
import type { Assessing } from './use-assessment.ts';

interface Properties {
  readonly assessing: Assessing;
  readonly items: readonly ScoredItem[];
}

/** Whether everything is saved; what waits, what was refused, and what somebody else changed meanwhile. */
export function SavingNotice({ assessing, items }: Properties) {
  const { saving: texts } = useAssessmentsTexts();
  const common = useWording().texts;
  const { saving, clashes, saveFailure, drafts } = assessing;
  return (
    <div className={styles.screenOnly}>
      <div role="status" className={styles.saving} data-state={saving}>
        {saving === 'saved' && texts.saved}
        {saving === 'saving' && texts.saving}
        {saving === 'offline' && texts.offline(Object.keys(drafts).length)}
      </div>
      {saving === 'failed' && saveFailure && (
        <Alert color="red" role="alert" title={texts.failed} styles={{ title: { color: 'var(--ink)' } }} mt="xs">
          <Group justify="space-between" gap="md">
            <Text size="sm">{failureText(saveFailure, common)}</Text>
            <Button size="xs" variant="default" onClick={assessing.retry}>
              {common.action.retry}
            </Button>
          </Group>
        </Alert>
      )}
      {clashes.length > 0 && <Clashes assessing={assessing} items={items} />}
    </div>
  );
}

function Clashes({ assessing, items }: Properties) {
  const texts = useAssessmentsTexts();
  const { language } = useWording();
  const { conflict } = texts.saving;
  const nameOf = ({ place }: Clash) => {
    if (place.kind === 'content') return conflict.field[place.field];
    const item = items.find(({ id }) => id === place.requirement) ?? { id: place.requirement, theme: '' };
    return place.kind === 'agreed' ? conflict.agreed(titleOf(item, language)) : conflict.own(titleOf(item, language));
  };
  return (
    <Alert
      color="yellow"
      role="alert"
      title={conflict.title(assessing.clashes.length)}
      styles={{ title: { color: 'var(--ink)' } }}
      mt="xs"
    >
      <Stack gap="sm">
        <Text size="sm">{conflict.text}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{conflict.what}</Table.Th>
              <Table.Th scope="col">{conflict.theirs}</Table.Th>
              <Table.Th scope="col">{conflict.mine}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {assessing.clashes.map((clash) => (
              <Table.Tr key={clash.key}>
                <Table.Th scope="row">{nameOf(clash)}</Table.Th>
                <Table.Td>
                  <p className={styles.paragraphs}>{wordsOf(clash.theirs, texts)}</p>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`${conflict.takeTheirs}: ${nameOf(clash)}`}
                    onClick={() => assessing.decide(clash, 'theirs')}
                  >
                    {conflict.takeTheirs}
                  </Button>
                </Table.Td>
                <Table.Td>
                  <p className={styles.paragraphs}>{wordsOf(clash.mine, texts)}</p>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`${conflict.takeMine}: ${nameOf(clash)}`}
                    onClick={() => assessing.decide(clash, 'mine')}
                  >
                    {conflict.takeMine}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Alert>
  );
}

/** A value of a place in words. */
function wordsOf(value: Clash['mine'], texts: AssessmentsTexts): string {
  if (value === null || value === '') return texts.saving.conflict.nothing;
  if (typeof value === 'string') return value;
  const score = Score.safeParse(value);
  if (score.success) return [texts.level[score.data.score], score.data.note].filter(Boolean).join(': ');
  const deviations = 'band' in (value as object) ? [value] : Object.values(value as object);
  return (
    deviations
      .map((each: unknown) => {
        const { band, explanation } = each as { band: keyof AssessmentsTexts['outcome']['band']; explanation: string };
        return `${texts.outcome.band[band]}: ${explanation}`;
      })
      .join('\n') || texts.saving.conflict.nothing
  );
}
