import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MeasuredSuggestion } from '../../../../shared/contract/supervision-assessments.ts';
import type { Requirement } from '../../../../shared/rules/rule-set.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import type { PartProps } from './assessment-page.tsx';
import styles from './assessments.module.css';
import { type Score, shownScore } from './drafts.ts';
import { NoteField } from './note-field.tsx';
import { RequirementHeading } from './requirement-heading.tsx';
import { titleOf } from './requirement-title.ts';
import { ScoreChoice } from './score-choice.tsx';
import { isScored, type ScoredItem } from './scoring-input.ts';
import { figuresOf } from './suggestion.ts';
import { SuggestionLine } from './suggestion-line.tsx';
import { ThemeGroups } from './theme-groups.tsx';

type Shown = 'all' | 'open' | Requirement['subject'];
const subjects = ['organisation', 'staff', 'location', 'client-dossier'] as const;

/** The own scores of the person who is signed in. What others gave stays out of sight until it is discussed. */
export function ScoreTab({ assessment, me, items, ruleSet, first, assessing }: PartProps) {
  const texts = useAssessmentsTexts();
  const { language, format } = useWording();
  const [shown, setShown] = useState<Shown>('all');
  // What is scored while only open ones show stays until the choice changes, so that nothing jumps away.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const isLocked = assessment.state !== 'draft';
  const scoreOf = (id: string): Score => shownScore(assessing.drafts, assessment, me, { kind: 'own', requirement: id });
  const suggestions = new Map(assessment.suggestions.map((suggestion) => [suggestion.requirement, suggestion]));
  const edit = (id: string, part: Partial<Score>) => {
    setKept((older) => new Set(older).add(id));
    assessing.edit({ kind: 'own', requirement: id }, { ...scoreOf(id), ...part });
  };
  const take = (suggestion: MeasuredSuggestion) => {
    if (!suggestion.level) return;
    const figures = figuresOf(suggestion);
    const { requirement, level, measuredOn } = suggestion;
    const { note } = scoreOf(requirement);
    const taken =
      figures === 'hidden'
        ? ''
        : texts.suggestion.note(format.count(figures.met), format.count(figures.decided), format.day(measuredOn));
    edit(requirement, { score: level, note: note || taken });
  };
  const takeAll = (open: readonly MeasuredSuggestion[]) => {
    for (const suggestion of open) take(suggestion);
  };
  const visible = items.filter(({ id, requirement }) => {
    if (shown === 'all') return true;
    if (shown === 'open') return !isScored(scoreOf(id).score) || kept.has(id);
    return requirement?.subject === shown;
  });
  const done = items.filter(({ id }) => isScored(scoreOf(id).score)).length;
  const openSuggestions = (group: readonly ScoredItem[]) =>
    group.flatMap(({ id }) => {
      const suggestion = suggestions.get(id);
      return suggestion?.level && !isScored(scoreOf(id).score) ? [suggestion] : [];
    });
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Text fw={600}>{texts.score.progress(done, items.length)}</Text>
          <Text size="sm" c="dimmed" maw="80ch">
            {isLocked ? texts.score.closed : texts.score.help}
          </Text>
        </div>
        <NativeSelect
          label={texts.score.show}
          value={shown}
          onChange={(event) => {
            setShown(event.currentTarget.value as Shown);
            setKept(new Set());
          }}
          data={[
            { value: 'all', label: texts.score.all },
            { value: 'open', label: texts.score.open },
            ...subjects
              .filter((subject) => items.some(({ requirement }) => requirement?.subject === subject))
              .map((subject) => ({ value: subject, label: texts.score.about(texts.subject[subject]) })),
          ]}
        />
      </Group>
      {visible.length === 0 && <Text c="dimmed">{texts.score.none}</Text>}
      <ThemeGroups
        items={visible}
        ruleSet={ruleSet}
        action={(group) => {
          const open = isLocked ? [] : openSuggestions(group);
          return (
            open.length > 0 && (
              <Button size="xs" variant="default" onClick={() => takeAll(open)}>
                {texts.suggestion.takeTheme(open.length)}
              </Button>
            )
          );
        }}
      >
        {(item) => {
          const { score, note } = scoreOf(item.id);
          const title = titleOf(item, language);
          const suggestion = suggestions.get(item.id);
          const before = first && shownScore({}, first, '', { kind: 'agreed', requirement: item.id }).score;
          return (
            <li key={item.id} className={styles.item}>
              <RequirementHeading item={item} />
              <div className={styles.scoring}>
                <ScoreChoice
                  name={`own-${item.id}`}
                  label={`${texts.score.mine}: ${title}`}
                  value={score}
                  isLocked={isLocked}
                  onChoose={(chosen) => edit(item.id, { score: chosen })}
                />
                {before && <span className={styles.first}>{texts.score.first(texts.level[before])}</span>}
                {suggestion && (
                  <SuggestionLine
                    suggestion={suggestion}
                    title={title}
                    onTake={isLocked || score === suggestion.level ? undefined : () => take(suggestion)}
                  />
                )}
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
