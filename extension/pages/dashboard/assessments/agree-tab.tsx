import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import type { PartProps } from './assessment-page.tsx';
import styles from './assessments.module.css';
import { assessorsOf, differenceOf, sharedScore } from './differences.ts';
import { type Score, shownScore } from './drafts.ts';
import { NoteField } from './note-field.tsx';
import { RequirementHeading } from './requirement-heading.tsx';
import { titleOf } from './requirement-title.ts';
import { ScoreChoice } from './score-choice.tsx';
import { isScored } from './scoring-input.ts';
import { ThemeGroups } from './theme-groups.tsx';

type Filter = 'all' | 'apart' | 'open';

/** All assessors side by side, where they differ, and what they agree on. */
export function AgreeTab({ assessment, items, ruleSet, first, assessing }: PartProps) {
  const texts = useAssessmentsTexts();
  const { language } = useWording();
  const [filter, setFilter] = useState<Filter>('all');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const isLocked = assessment.state !== 'draft';
  const assessors = assessorsOf(assessment);
  const agreedOf = (id: string): Score =>
    shownScore(assessing.drafts, assessment, '', { kind: 'agreed', requirement: id });
  const edit = (id: string, part: Partial<Score>) => {
    setKept((older) => new Set(older).add(id));
    assessing.edit({ kind: 'agreed', requirement: id }, { ...agreedOf(id), ...part });
  };
  const same = items.flatMap(({ id }) => {
    const score = sharedScore(differenceOf(id, assessment), assessors.size);
    return score && !isScored(agreedOf(id).score) ? [{ id, score }] : [];
  });
  const agreeOnSame = () => {
    for (const { id, score } of same) edit(id, { score });
  };
  const visible = items.filter(
    ({ id }) =>
      filter === 'all' ||
      (filter === 'apart' ? differenceOf(id, assessment).steps > 0 : !isScored(agreedOf(id).score) || kept.has(id)),
  );
  const names = [...assessors.values()].map((name) => name ?? texts.unknownPerson).join(', ');
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Text fw={600}>{assessors.size > 0 ? texts.agree.assessors(names) : texts.agree.nobody}</Text>
          <Text size="sm" c="dimmed" maw="80ch">
            {isLocked ? texts.score.closed : `${texts.agree.intro} ${texts.score.help}`}
          </Text>
        </div>
        <Group gap="sm" align="flex-end">
          {same.length > 0 && !isLocked && (
            <Button variant="default" onClick={agreeOnSame}>
              {texts.agree.takeSame(same.length)}
            </Button>
          )}
          <NativeSelect
            label={texts.agree.only}
            value={filter}
            onChange={(event) => {
              setFilter(event.currentTarget.value as Filter);
              setKept(new Set());
            }}
            data={(['all', 'apart', 'open'] as const).map((value) => ({ value, label: texts.agree.filter[value] }))}
          />
        </Group>
      </Group>
      {visible.length === 0 && <Text c="dimmed">{texts.agree.none}</Text>}
      <ThemeGroups items={visible} ruleSet={ruleSet}>
        {(item) => {
          const { opinions, steps } = differenceOf(item.id, assessment);
          const { score, note } = agreedOf(item.id);
          const title = titleOf(item, language);
          const before = first && shownScore({}, first, '', { kind: 'agreed', requirement: item.id }).score;
          return (
            <li key={item.id} className={styles.item} data-apart={steps > 0 || undefined}>
              <div>
                <RequirementHeading item={item} />
                <ul className={styles.opinions}>
                  {opinions.map((opinion) => (
                    <li key={opinion.subject}>
                      <span className={styles.who}>{opinion.name ?? texts.unknownPerson}</span>{' '}
                      <span className={styles.chip} data-level={opinion.score}>
                        {texts.level[opinion.score]}
                      </span>
                      {opinion.note && <span className={styles.note}> {opinion.note}</span>}
                    </li>
                  ))}
                </ul>
                {opinions.length > 1 && (
                  <span className={steps > 0 ? styles.apart : styles.same}>
                    {steps > 0 ? texts.agree.apart(steps) : texts.agree.same}
                  </span>
                )}
              </div>
              <div className={styles.scoring}>
                <ScoreChoice
                  name={`agreed-${item.id}`}
                  label={texts.agree.agreedOf(title)}
                  value={score}
                  isLocked={isLocked}
                  onChoose={(chosen) => edit(item.id, { score: chosen })}
                />
                {before && <span className={styles.first}>{texts.score.first(texts.level[before])}</span>}
                <NoteField
                  title={title}
                  value={note}
                  isLocked={isLocked}
                  onChange={(text) => edit(item.id, { note: text })}
                />
              </div>
            </li>
          );
        }}
      </ThemeGroups>
    </Stack>
  );
}
