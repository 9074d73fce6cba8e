import { useState } from 'react';
import type { ListItem, Observation } from '../../../shared/domain/fact.ts';
import type { FactName } from '../../../shared/facts/vocabulary.ts';
import { capitalise, listWords, longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews } from '../../messaging/views.ts';
import { describeReading, valueWords } from './describe-reading.ts';
import { factTitle } from './fact-words.ts';
import { useOverlay } from './overlay-context.ts';

/** Entries of a list that are shown before somebody asks for the rest. */
const FEW = 5;

interface SeenFactProps {
  readonly fact: FactName;
  readonly observations: readonly Observation[];
  readonly named: FactViews;
  readonly today: string;
}

/** One fact with every place where it was read. */
export function SeenFact({ fact, observations, named, today }: SeenFactProps) {
  const { t } = useOverlay();
  return (
    <li className="seen-fact" data-fact={fact}>
      <p className="seen-name">{capitalise(factTitle(fact, named, t))}</p>
      {sameReadings(observations).map(([observation, ...others]) => (
        <Place
          key={`${observation.evidence.page.path} ${observation.evidence.label}`}
          {...{ observation, others, named, today }}
        />
      ))}
    </li>
  );
}

type Readings = readonly [Observation, ...Observation[]];

/** What stood on every screen in the same words is told once, with the screens. */
function sameReadings(observations: readonly Observation[]): Readings[] {
  const groups = Map.groupBy(observations, ({ evidence: { label, text }, ...told }) =>
    JSON.stringify([label, text, told]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

interface PlaceProps {
  readonly observation: Observation;
  /** The same, on other screens or at other places. */
  readonly others: readonly Observation[];
  readonly named: FactViews;
  readonly today: string;
}

function Place({ observation, others, named, today }: PlaceProps) {
  const { t } = useOverlay();
  const { evidence } = observation;
  const reading = observation.state === 'found' ? { ...observation, from: 'page' as const } : observation;
  const { label, value, where } = describeReading(reading, today, t, named);
  const items = observation.state === 'found' && Array.isArray(observation.value) ? observation.value : undefined;
  // What stood on screen is only worth repeating when it was not the same to the letter.
  const screens = screensOf(others).filter((screen) => screen !== evidence.page.title);
  const isRead = !items && evidence.text !== '' && evidence.text !== value;
  return (
    <div className={`seen-place ${observation.state}`}>
      <p>
        <span className="label">{label}:</span> <strong>{value}</strong>
      </p>
      {isRead && <p className="seen-text">{t.views.facts.readAs(evidence.text)}</p>}
      {items && items.length > 0 && <Items items={items} named={named} />}
      {where && (
        <p className="where">
          {where}
          {screens.length > 0 && ` ${t.views.facts.alsoOn(listWords(screens, t.language as Language))}`}
        </p>
      )}
    </div>
  );
}

/** Each screen once, by its name. */
function screensOf(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map(({ evidence: { page } }) => page.title || page.path))];
}

function Items({ items, named }: { readonly items: readonly ListItem[]; readonly named: FactViews }) {
  const { t } = useOverlay();
  const say = t.views.facts;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, FEW);
  return (
    <>
      <ul className="seen-items">
        {shown.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own and two may be the same.
          <li key={index}>{itemWords(item, named, t)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className="view-link" onClick={() => setWhole(true)}>
          {say.more(items.length)}
        </button>
      )}
    </>
  );
}

/** "3 juni 2026: evaluatie (ondertekend: ja)". */
export function itemWords({ text, date, fields = {} }: ListItem, named: FactViews, t: Catalogue): string {
  const words = Object.entries(fields).map(([name, field]) => {
    const fact = name as FactName;
    const value =
      field.state === 'found'
        ? valueWords(fact, field.value, t, named)
        : field.state === 'empty'
          ? t.reasoning.empty
          : t.reasoning.unreadable['does-not-parse']('');
    return `${factTitle(fact, named, t)}: ${value}`;
  });
  const day = date === undefined ? t.views.facts.noDate : longDate(date, t.language as Language);
  return `${[day, text].filter(Boolean).join(': ')}${words.length > 0 ? ` (${words.join('; ')})` : ''}`;
}
