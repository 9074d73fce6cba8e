import type { KeyboardEvent } from 'react';
import type { RequirementScore } from '../../../../shared/contract/supervision-assessments.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import styles from './assessments.module.css';

export const choices = ['meets', 'largely', 'largely-not', 'does-not', 'not-applicable'] as const;

const byKey: Readonly<Record<string, RequirementScore>> = {
  '1': 'meets',
  '2': 'largely',
  '3': 'largely-not',
  '4': 'does-not',
  '0': 'not-applicable',
  Backspace: 'not-yet',
  Delete: 'not-yet',
};

interface Properties {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly value: RequirementScore;
  readonly isLocked: boolean;
  readonly onChoose: (score: RequirementScore) => void;
}

/** The four levels and "does not apply", by mouse, arrows or figures. */
export function ScoreChoice({ name, label, value, isLocked, onChoose }: Properties) {
  const texts = useAssessmentsTexts();
  const press = (event: KeyboardEvent) => {
    const score = event.ctrlKey || event.metaKey || event.altKey ? undefined : byKey[event.key];
    if (!score || isLocked) return;
    event.preventDefault();
    onChoose(score);
  };
  return (
    <fieldset className={styles.choice} disabled={isLocked} onKeyDown={press}>
      <legend className={styles.hidden}>{label}</legend>
      {choices.map((score) => (
        <label key={score} className={styles.level} data-level={score} data-chosen={value === score || undefined}>
          <input type="radio" name={name} value={score} checked={value === score} onChange={() => onChoose(score)} />
          <span>{texts.levelShort[score]}</span>
        </label>
      ))}
    </fieldset>
  );
}
