import { useCallback, useMemo } from 'react';
import type { ConversationLine } from '../../messaging/honesty-views.ts';
import type { VerdictView } from '../../messaging/views.ts';
import { groupPoints } from './group-points.ts';
import { LineIcon } from './icons.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';
import { Loading, useLoaded } from './views-loading.tsx';

/** What is open: to do, to judge, and coming up within a while. What nobody knows yet is no subject for a talk. */
export function openRequirements(verdicts: readonly VerdictView[]): readonly string[] {
  const { todo, judge, upcoming } = groupPoints(verdicts);
  return [...new Set([...todo, ...judge, ...upcoming].map(({ requirement }) => requirement))];
}

/** The open points as a talk with the client. */
export function WithClient({ verdicts }: { readonly verdicts: readonly VerdictView[] }) {
  const { t, actions } = useOverlay();
  const say = t.views.conversation;
  // As one text, so that a new assessment with the same points asks for nothing.
  const key = useMemo(() => openRequirements(verdicts).join(' '), [verdicts]);
  const open = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  const loaded = useLoaded(useCallback(() => actions.views.conversation(open), [actions, open]));
  const { run, isBusy, failure } = useAction();
  if (open.length === 0) return <p className="view-note">{say.nothing}</p>;

  return (
    <Loading loaded={loaded}>
      {({ lines }) => {
        const isPrintable = lines.some(({ isDelicate }) => !isDelicate);
        return (
          <>
            <p className="view-note">{say.intro}</p>
            <p className="view-count">{say.count(lines.length)}</p>
            <Lines lines={lines} />
            <div className="view-foot">
              {isPrintable && (
                <button
                  type="button"
                  className="button"
                  aria-disabled={isBusy}
                  onClick={() => run(() => actions.views.printConversation(open))}
                >
                  <LineIcon icon="print" />
                  {say.print}
                </button>
              )}
              <p className="view-note">{isPrintable ? say.printNote : say.onlyDelicate}</p>
              {failure && <p className="failure">{failure}</p>}
            </div>
          </>
        );
      }}
    </Loading>
  );
}

function Lines({ lines }: { readonly lines: readonly ConversationLine[] }) {
  const { t } = useOverlay();
  const say = t.views.conversation;
  const themes = [...Map.groupBy(lines, ({ theme }) => inLanguage(theme, t))];
  return themes.map(([theme, ofTheme]) => (
    <section key={theme} className="talk">
      <h4>{theme}</h4>
      <ul>
        {ofTheme.map(({ requirement, title, text, isDelicate }) => (
          <li key={requirement} className="talk-line">
            <p className={text ? 'talk-words' : 'view-note'}>{text ? inLanguage(text, t) : say.own}</p>
            <p className="talk-about">{say.about(inLanguage(title, t))}</p>
            {isDelicate && <p className="talk-delicate">{say.delicate}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
