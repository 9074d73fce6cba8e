import { Button, Group } from '@mantine/core';
import type { MeasuredSuggestion } from '../../../../shared/contract/supervision-assessments.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';
import { figuresOf } from './suggestion.ts';

interface Properties {
  readonly suggestion: MeasuredSuggestion;
  readonly title: string;
  /** Absent when it cannot be taken over. */
  readonly onTake?: (() => void) | undefined;
}

/** What the dossiers show, with its figures; a score only when somebody takes it over. */
export function SuggestionLine({ suggestion, title, onTake }: Properties) {
  const { suggestion: texts, level } = useAssessmentsTexts();
  const { format } = useWording();
  const figures = figuresOf(suggestion);
  return (
    <Group className={styles.suggestion ?? ''} gap="sm">
      <span>
        <strong>{texts.label}</strong>{' '}
        {figures === 'hidden'
          ? texts.hidden
          : [
              texts.figures(format.count(figures.met), format.count(figures.decided)),
              ...(figures.unknown ? [texts.unknown(format.count(figures.unknown))] : []),
            ].join(', ')}
        . {suggestion.level ? texts.propose(level[suggestion.level]) : texts.tooLittle}.
      </span>
      {suggestion.level && onTake && (
        <Button size="compact-xs" variant="default" onClick={onTake}>
          {texts.take}
          <span className={styles.hidden}>{texts.takeOf(title)}</span>
        </Button>
      )}
    </Group>
  );
}
