import type { DashboardTexts } from '../i18n/dashboard-texts.ts';
import { useWording } from '../i18n/texts.tsx';
import type { Discussion } from './discussion.ts';
import styles from './discussion-card.module.css';
import type { GapRow } from './gap-rows.ts';

/** One subject for the team meeting: what was found, how sure that is, and an open question. */
export function DiscussionCard({ discussion }: { readonly discussion: Discussion }) {
  const { texts, language } = useWording();
  const words = texts.dashboard.discuss;
  const titleOf = (row: GapRow) => row.requirement?.title[language] ?? row.id;
  const { finding, question, coverage } = sentencesOf(discussion, words, titleOf);
  return (
    <section className={styles.card} aria-labelledby="discuss">
      <h2 id="discuss" className={styles.label}>
        {words.label}
      </h2>
      <p className={styles.finding}>{finding}</p>
      <p className={styles.question}>{question}</p>
      {coverage && <p className={styles.coverage}>{coverage}</p>}
    </section>
  );
}

interface Sentences {
  readonly finding: string;
  readonly question: string;
  readonly coverage?: string;
}

function sentencesOf(
  discussion: Discussion,
  words: DashboardTexts['discuss'],
  titleOf: (row: GapRow) => string,
): Sentences {
  switch (discussion.kind) {
    case 'gaps': {
      const { row } = discussion;
      return {
        finding: words.gaps(titleOf(row), row.gaps, row.decided),
        question: words.gapsQuestion,
        coverage: words.coverage(row.unseen + row.unreadable, row.applicable),
      };
    }
    case 'unseen': {
      const { row } = discussion;
      const finding = words.unseen(titleOf(row), row.unseen + row.unreadable, row.applicable);
      return { finding, question: words.unseenQuestion };
    }
    case 'judgement': {
      const { row } = discussion;
      return {
        finding: words.judgement(titleOf(row), row.counts['needs-judgement']),
        question: words.judgementQuestion,
      };
    }
    case 'too-little':
      return { finding: words.tooLittle, question: words.tooLittleQuestion };
    case 'calm':
      return { finding: words.calm, question: words.calmQuestion };
  }
}
