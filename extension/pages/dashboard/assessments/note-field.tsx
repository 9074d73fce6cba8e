import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import styles from './assessments.module.css';

interface Properties {
  readonly title: string;
  readonly value: string;
  readonly isLocked: boolean;
  readonly onChange: (note: string) => void;
}

/** A note on a score; out of the way until somebody wants to write one. */
export function NoteField({ title, value, isLocked, onChange }: Properties) {
  const texts = useAssessmentsTexts().score;
  const [isOpen, setIsOpen] = useState(false);
  if (isLocked) return value ? <p className={styles.note}>{value}</p> : null;
  if (!isOpen && !value) {
    return (
      <button type="button" className={styles.textButton} onClick={() => setIsOpen(true)}>
        {texts.addNote}
        <span className={styles.hidden}>: {title}</span>
      </button>
    );
  }
  return (
    <Textarea
      aria-label={texts.noteOf(title)}
      description={texts.noteHelp}
      value={value}
      maxLength={2000}
      autosize
      minRows={2}
      autoFocus={isOpen && !value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
