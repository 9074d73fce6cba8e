import type { Answer, Scale } from '../../../shared/domain/answer.ts';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { VerdictView } from '../../messaging/views.ts';
import { Block } from './block.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

/** What only a person can say: the question, how to find out, what is good and what is poor, and the answer. */
export function Judging({ verdict }: { readonly verdict: VerdictView }) {
  const { t } = useOverlay();
  const { judge, judgement, outcome, judged } = verdict;
  if (!judge || !judgement) return null;
  const { question, how, good, poor } = judge;
  const examples = [
    [t.details.judgeGood, good],
    [t.details.judgePoor, poor],
  ] as const;
  const body = (
    <>
      <p className="judge-question">{inLanguage(question, t)}</p>
      {how && <p>{inLanguage(how, t)}</p>}
      {examples.map(
        ([word, example]) =>
          example && (
            <p key={word}>
              <strong>{word}:</strong> {inLanguage(example, t)}
            </p>
          ),
      )}
      <Answers verdict={verdict} />
    </>
  );
  // Something else comes first here; whoever wants to may judge already.
  if (outcome !== 'needs-judgement' && judged?.state !== 'answered') {
    return (
      <details className="ahead">
        <summary>{t.deciding.judge.ahead}</summary>
        {body}
      </details>
    );
  }
  return <Block title={t.details.judge}>{body}</Block>;
}

/** The keys of each answer: its place in the row, and the first letter of yes and no. */
function keysOf(answer: Answer, index: number, t: Catalogue): readonly string[] {
  const isWord = answer === 'yes' || answer === 'no';
  return isWord ? [t.deciding.judge.answers[answer].charAt(0).toLowerCase(), `${index + 1}`] : [`${index + 1}`];
}

/** In the order of their keys. Not the list of `shared/domain/answer.ts`, which would bring Zod into the page. */
const answersOf: Readonly<Record<Scale, readonly Answer[]>> = {
  levels: ['meets', 'largely', 'largely-not', 'does-not'],
  'yes-no': ['yes', 'no'],
};

function Answers({ verdict: { requirement, judge, judgement, judged } }: { readonly verdict: VerdictView }) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  if (!judge || !judgement) return null;
  const say = t.deciding.judge;
  const day = (date: string) => longDate(date, t.language as Language);
  const given = judged?.state === 'answered' ? judged.answer : undefined;
  const state =
    !judged || judged.state === 'open'
      ? say.holds(day(judgement.holdsUntil))
      : judged.state === 'answered'
        ? say.given(day(judged.on), judgement.by ?? 'colleague', day(judged.until))
        : say.expired(t.reasoning.answers[judged.answer], day(judged.on), day(judged.until));
  const give = (answer: Answer) =>
    run(async () => {
      await actions.decide({ kind: 'judge', requirement, answer });
      announce(say.done(t.reasoning.answers[answer], day(judgement.holdsUntil)));
    });

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this needs, and holds no form here. */}
      <div className="options" role="group" aria-label={inLanguage(judge.question, t)}>
        {answersOf[judgement.scale].map((answer, index) => {
          const keys = keysOf(answer, index, t);
          return (
            <button
              type="button"
              key={answer}
              className="button option"
              data-keys={keys.join(' ')}
              aria-keyshortcuts={keys.join(' ')}
              aria-pressed={answer === given}
              aria-disabled={isBusy}
              onClick={() => give(answer)}
            >
              <span className="key" aria-hidden="true">
                {keys[0]}
              </span>
              {say.answers[answer]}
            </button>
          );
        })}
      </div>
      <p className="note" data-state={judged?.state}>
        {state}
      </p>
      {failure && <p className="failure">{failure}</p>}
    </>
  );
}
