import { factAreas } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, factTitle, vocabulary } from '../../shared/facts/vocabulary.ts';
import type { AssessmentView, FactView, FactViews } from '../messaging/views.ts';
import type { OwnTitles } from './own-vocabulary.ts';

/**
 * How facts are called, for a screen that has no vocabulary.
 * @param own what the organisation calls its own facts
 */
export function factViews(facts: Iterable<FactName>, own: OwnTitles = new Map()): FactViews {
  return Object.fromEntries([...new Set(facts)].map((fact) => [fact, factView(fact, own)]));
}

function factView(fact: FactName, own: OwnTitles): FactView {
  const { type, values = {}, latestOf } = vocabulary[fact];
  const words = Object.entries(values).flatMap(([code, [word]]) => (word === undefined ? [] : [[code, word] as const]));
  return {
    title: own.get(fact) ?? { nl: factTitle(fact, 'nl'), en: factTitle(fact, 'en') },
    area: factAreas[areaOf(fact)].title,
    type,
    ...(words.length > 0 && { words: Object.fromEntries(words) }),
    ...(latestOf !== undefined && { isOfLatest: true }),
  };
}

type Told = Pick<AssessmentView, 'verdicts' | 'questions' | 'decisions' | 'labels'>;

/** Every fact that an assessment names, wherever it does. */
export function factsNamedIn({ verdicts, questions, decisions, labels = [] }: Told): ReadonlySet<FactName> {
  const named = new Set<FactName>();
  const note = (fact: string) => {
    if (isFact(fact)) named.add(fact);
  };
  for (const { explanation, unseen, questions: waitsFor } of verdicts) {
    for (const fact of [...unseen, ...waitsFor]) note(fact);
    for (const part of explanation) for (const fact of namesIn(part)) note(fact);
  }
  for (const { fact } of questions) note(fact);
  for (const { options } of labels) for (const { fact } of options) note(fact);
  for (const { reading } of decisions.known) note(reading.fact);
  note(decisions.undo?.about ?? '');
  return named;
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(vocabulary, name);
}

/**
 * The members of a step that may be the name of a fact. Any text in it is looked at, so that a new kind of step needs
 * nothing here; what is no fact's name is left out afterwards.
 */
function namesIn(part: object): string[] {
  const { reading, ...others } = part as { readonly reading?: { readonly fact: string } };
  const texts = Object.values(others).filter((value) => typeof value === 'string');
  return reading ? [reading.fact, ...texts] : texts;
}
