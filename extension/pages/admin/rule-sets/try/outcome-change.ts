import type { TriedRequirement } from '../../../../messaging/try-messages.ts';

/**
 * What a draft does to a requirement: `new` and `gone` where only one of the two has it, `worse` when it now asks for
 * something, `better` when it no longer does, `other` for the rest that differs.
 */
export type OutcomeChange = 'worse' | 'better' | 'other' | 'new' | 'gone' | 'same';

const asks = new Set(['gap', 'needs-judgement']);

export function outcomeChange({ now, draft }: Pick<TriedRequirement, 'now' | 'draft'>): OutcomeChange {
  if (!now) return 'new';
  if (!draft) return 'gone';
  if (now.outcome === draft.outcome) return now.dueOn === draft.dueOn ? 'same' : 'other';
  if (asks.has(draft.outcome) && !asks.has(now.outcome)) return 'worse';
  if (asks.has(now.outcome) && !asks.has(draft.outcome)) return 'better';
  return 'other';
}

const order: readonly OutcomeChange[] = ['worse', 'better', 'other', 'new', 'gone', 'same'];

/** What differs comes first, what would be asked anew before all. */
export function byChange<R extends Pick<TriedRequirement, 'now' | 'draft'>>(requirements: readonly R[]): readonly R[] {
  return requirements.toSorted((a, b) => order.indexOf(outcomeChange(a)) - order.indexOf(outcomeChange(b)));
}
