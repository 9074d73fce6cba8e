import { useCallback, useMemo, useState } from 'react';
import { momentWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { SeenFactsView } from '../../messaging/honesty-views.ts';
import type { AssessmentView } from '../../messaging/views.ts';
import { useOverlay } from './overlay-context.ts';
import { SeenFactsCopy } from './seen-facts-copy.tsx';
import { SeenFact } from './seen-facts-item.tsx';
import { SeenLabels } from './seen-facts-labels.tsx';
import { matchingAreas } from './seen-facts-search.ts';
import { Confirm } from './views-confirm.tsx';
import { Loading, useLoaded } from './views-loading.tsx';

/** Every fact that is held of this dossier, with what was on screen. */
export function SeenFacts({ assessment }: { readonly assessment: AssessmentView }) {
  const { t, actions } = useOverlay();
  // With every new assessment there may be more: what is shown here is what is held now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the assessment is the sign that something changed.
  const loaded = useLoaded(useCallback(() => actions.views.seenFacts(), [actions, assessment]));
  const say = t.views.facts;
  return (
    <>
      <p className="view-note">{say.intro}</p>
      <Loading loaded={loaded}>{(seen) => <Facts seen={seen} today={assessment.today} />}</Loading>
      <div className="view-foot">
        <Confirm
          label={say.wipe}
          question={say.wipeAsk}
          yes={say.wipeYes}
          no={say.cancel}
          done={say.wiped}
          act={() => actions.views.wipeFacts()}
        />
      </div>
    </>
  );
}

function Facts({ seen, today }: { readonly seen: SeenFactsView; readonly today: string }) {
  const { t } = useOverlay();
  const language = t.language as Language;
  const say = t.views.facts;
  const [search, setSearch] = useState('');
  const areas = useMemo(() => matchingAreas(seen, search, language), [seen, search, language]);
  const count = areas.reduce((sum, { facts }) => sum + facts.length, 0);
  if (seen.areas.length + seen.labels.length === 0) return <p className="view-note">{say.none}</p>;
  return (
    <>
      <p className="view-note">{say.forgotten(momentWords(seen.forgottenAt, language, today))}</p>
      <SeenFactsCopy seen={seen} />
      <input
        type="search"
        className="search-input view-search"
        aria-label={say.search}
        placeholder={say.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p className="view-count" role="status">
        {count === 0 ? say.noMatch : say.found(count)}
      </p>
      {areas.map(({ title, facts }) => (
        <section key={title.nl} className="view-area">
          <h4>{title[language]}</h4>
          <ul>
            {facts.map(({ fact, observations }) => (
              <SeenFact key={fact} fact={fact} observations={observations} named={seen.facts} today={today} />
            ))}
          </ul>
        </section>
      ))}
      {search === '' && <SeenLabels seen={seen} today={today} />}
    </>
  );
}
