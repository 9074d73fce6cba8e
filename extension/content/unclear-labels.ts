import type { Evidence } from '../../shared/domain/fact.ts';
import type { UnclearLabel } from '../messaging/unclear-label.ts';
import { normalise, tidy } from '../reader/normalise.ts';
import type { PagePlace } from '../reader/page-place.ts';
import type { Candidate, ReadObservation } from '../reader/read-observation.ts';
import type { DateContext } from '../reader/values/dutch-date.ts';
import { clip, parseValue } from '../reader/values/parse-value.ts';

/** A label that may stand for several facts, with the element that its text stands in. Fenced as a reading is. */
export interface ReadLabel {
  readonly observation: { readonly evidence: Evidence };
  readonly element: Element;
  readonly options: UnclearLabel['options'];
}

/** The same bounds as of the message, which can't be imported into a page. */
const MOST_LABELS = 60;
const MOST_OPTIONS = 12;

/**
 * What a page leaves to a person: labels of which several meanings fit what stands beside them.
 * @param read of the same page; what was understood after all, by a site profile, is not asked
 */
export function unclearLabels(
  candidates: readonly Candidate[],
  read: readonly ReadObservation[],
  place: Pick<PagePlace, 'path' | 'title'>,
  { now, ...dates }: DateContext & { readonly now: Date },
): ReadLabel[] {
  if (candidates.length === 0) return [];
  const understood = new Set(read.map(({ element }) => element));
  return candidates
    .filter(({ element }) => !understood.has(element))
    .flatMap(({ facts, label, text, element }): ReadLabel[] => {
      const options = facts.flatMap((fact) => {
        const reading = parseValue(fact, text, dates);
        return reading.state === 'found' ? [{ fact, value: reading.value }] : [];
      });
      if (options.length === 0 || normalise(label) === '') return [];
      const evidence = {
        label: clip(tidy(label).replace(/\s*:$/, '')),
        text: clip(text),
        page: { title: place.title, path: place.path },
        seenAt: now.toISOString(),
      };
      return [{ observation: { evidence }, element, options: options.slice(0, MOST_OPTIONS) }];
    });
}

/**
 * As they are told: once for each place, however often it stands there.
 * @param ofFrames what frames of other sites told; when there are too many, those of the page itself come first
 */
export function toldLabels(labels: readonly ReadLabel[], ofFrames: readonly UnclearLabel[] = []): UnclearLabel[] {
  const own = labels.map(({ observation: { evidence }, options }): UnclearLabel => ({ options, evidence }));
  const told = new Map(
    [...own, ...ofFrames].map((label) => {
      const { page, label: name, text } = label.evidence;
      return [JSON.stringify([page.path, name, text, label.options]), label];
    }),
  );
  return [...told.values()].slice(0, MOST_LABELS);
}

export function isLabel(read: ReadObservation | ReadLabel): read is ReadLabel {
  return 'options' in read;
}
