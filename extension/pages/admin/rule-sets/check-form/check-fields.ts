import type { CheckKind } from '../../../../../shared/checks/check.ts';

/** How a field of a check is filled in. `of` and `list` name the field that holds the fact it depends on. */
export type CheckField = { readonly name: string } & (
  | { readonly as: 'fact'; readonly isOptional?: true }
  | { readonly as: 'facts' }
  | { readonly as: 'term'; readonly isOptional?: true }
  | { readonly as: 'deadline' }
  | { readonly as: 'values'; readonly of: string; readonly isOptional?: true }
  | { readonly as: 'where'; readonly list: string }
  | { readonly as: 'number'; readonly min: number; readonly max: number }
  | { readonly as: 'per' }
  | { readonly as: 'compare' }
  | { readonly as: 'flag' }
  | { readonly as: 'concept' }
  /** Where a number comes from; not asked: what somebody types is the organisation's own. */
  | { readonly as: 'origin' }
);

const fact = (name: string) => ({ name, as: 'fact' }) as const;
const maybe = (name: string) => ({ name, as: 'fact', isOptional: true }) as const;
const term = { name: 'term', as: 'term' } as const;
const maybeTerm = (name: string) => ({ name, as: 'term', isOptional: true }) as const;
const deadline = { name: 'deadline', as: 'deadline' } as const;
const perEntry = [maybe('forEach'), { name: 'where', as: 'where', list: 'forEach' }] as const;

type LeafKind = Exclude<CheckKind, 'judged' | 'all-of' | 'any-of'>;

/** The form of every kind of check; a question and the combinations have forms of their own. */
export const checkFields: { readonly [K in LeafKind]: readonly CheckField[] } = {
  recorded: [fact('fact'), ...perEntry, maybe('notBefore'), deadline],
  'signed-by': [
    fact('date'),
    maybe('by'),
    { name: 'roles', as: 'values', of: 'by', isOptional: true },
    maybe('reasonWhyNot'),
    { name: 'notBefore', as: 'facts' },
    deadline,
  ],
  'within-period': [fact('fact'), term, fact('after'), maybeTerm('renewedAfter')],
  before: [fact('fact'), fact('before'), maybeTerm('term')],
  recent: [fact('fact'), term, maybe('startingFrom'), maybeTerm('firstTerm'), maybe('until')],
  recurring: [fact('fact'), term, maybe('startingFrom'), maybeTerm('firstTerm'), maybe('until'), maybeTerm('lookBack')],
  'followed-by': [fact('events'), { name: 'where', as: 'where', list: 'events' }, fact('by'), term],
  'count-within': [fact('fact'), { name: 'limit', as: 'number', min: 0, max: 1000 }, term, maybe('answeredBy')],
  'one-of': [fact('fact'), { name: 'values', as: 'values', of: 'fact' }, ...perEntry, deadline],
  covers: [fact('innerStart'), maybe('innerEnd'), fact('outerStart'), fact('outerEnd'), maybeTerm('renewedAfter')],
  matches: [fact('fact'), fact('with')],
  'within-volume': [fact('delivered'), fact('granted'), maybe('from')],
  'same-count': [fact('fact'), fact('with'), { name: 'per', as: 'per' }, maybeTerm('grace')],
  'matches-list': [
    fact('fact'),
    fact('with'),
    { name: 'compare', as: 'compare' },
    { name: 'per', as: 'per' },
    { name: 'bothWays', as: 'flag' },
    maybeTerm('grace'),
  ],
  'within-hours': [
    fact('fact'),
    fact('after'),
    { name: 'hours', as: 'number', min: 1, max: 240 },
    { name: 'origin', as: 'origin' },
  ],
  mentioned: [{ name: 'concept', as: 'concept' }, maybeTerm('within'), maybe('notBefore')],
};

/** The kinds, those that are used most first, combinations last. */
export const checkKinds = [
  'recorded',
  'recent',
  'within-period',
  'before',
  'one-of',
  'signed-by',
  'recurring',
  'followed-by',
  'within-hours',
  'count-within',
  'covers',
  'matches',
  'matches-list',
  'same-count',
  'within-volume',
  'mentioned',
  'judged',
  'all-of',
  'any-of',
] as const satisfies readonly CheckKind[];
