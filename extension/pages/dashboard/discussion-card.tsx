import { useWording } from '../i18n/texts.tsx';
import { goTo } from './address.ts';
import styles from './discussion-card.module.css';
import { type Discussion, discussionOf, type Subject } from './numbers/discussion.ts';
import type { Row } from './numbers/requirement-rows.ts';
import { useFigures } from './numbers/use-figures.ts';
import { ViewLink } from './view-link.tsx';
import type { ViewProps } from './view-props.ts';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly rows: readonly Row[];
}

/** One subject for the team meeting: what was found, how sure that is, an open question, and one thing to do. */
export function DiscussionCard({ rows, choice, choose }: Properties) {
  const { texts } = useWording();
  const words = texts.dashboard.discuss;
  const sentences = useSentences();
  const { first, also } = discussionOf(rows);
  const { finding, question, coverage } = sentences(first);
  return (
    <section className={styles.card} aria-labelledby="discuss">
      <h2 id="discuss" className={styles.label}>
        {words.label}
      </h2>
      <p className={styles.finding}>{finding}</p>
      <p className={styles.question}>{question}</p>
      {coverage && <p className={styles.coverage}>{coverage}</p>}
      {'row' in first && (
        <p className={styles.links}>
          <ViewLink to={goTo(choice, { view: 'requirement', requirement: first.row.id })} choose={choose}>
            {words.open}
          </ViewLink>
          <ViewLink to={goTo(choice, { view: 'actions', isNew: true, requirement: first.row.id })} choose={choose}>
            {texts.dashboard.newAction}
          </ViewLink>
        </p>
      )}
      {also.length > 0 && (
        <>
          <h3 className={styles.alsoLabel}>{words.also}</h3>
          <ul className={styles.also}>
            {also.map((subject) => (
              <li key={subject.kind}>
                <ViewLink to={goTo(choice, { view: 'requirement', requirement: subject.row.id })} choose={choose}>
                  {sentences(subject).finding}
                </ViewLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface Sentences {
  readonly finding: string;
  readonly question: string;
  readonly coverage?: string;
}

function useSentences(): (subject: Discussion['first']) => Sentences {
  const { texts, language } = useWording();
  const words = texts.dashboard.discuss;
  const { share } = useFigures();
  const changed = ({ row }: Subject, kind: 'worse' | 'better'): string =>
    words[kind](row.title[language], row.change ?? 0, share(row.before?.gapShare) ?? '', share(row.gapShare) ?? '');
  return (subject) => {
    if (!('row' in subject)) {
      return subject.kind === 'calm'
        ? { finding: words.calm, question: words.calmQuestion }
        : { finding: words.tooLittle, question: words.tooLittleQuestion };
    }
    const { kind, row } = subject;
    const title = row.title[language];
    const coverage = words.coverage(row.unknown, row.applicable);
    switch (kind) {
      case 'worse':
        return { finding: changed(subject, kind), question: words.worseQuestion, coverage };
      case 'better':
        return { finding: changed(subject, kind), question: words.betterQuestion, coverage };
      case 'gaps':
        return { finding: words.gaps(title, row.gaps, row.decided), question: words.gapsQuestion, coverage };
      case 'unseen':
        return { finding: words.unseen(title, row.unknown, row.applicable), question: words.unseenQuestion };
      case 'judgement':
        return {
          finding: words.judgement(title, row.counts['needs-judgement']),
          question: words.judgementQuestion,
        };
    }
  };
}
