import type { Applicability } from '../../checks/check.ts';

type Group = Applicability['all'][number];

/**
 * The two columns of the framework's tables. A requirement with a tick in both, and nothing beside it, has no condition
 * at all: it holds however the support is paid, so nobody has to be asked.
 *
 * Screens often say "pgb" without saying who is paid from it.
 */
export const zinOnly: Group = { fact: 'support.financing', op: 'eq', value: 'zin' };

/** A tick for ZIN and PGB prof., a dash for PGB naaste. */
export const zinOrProfessional: Group = {
  op: 'any',
  of: [
    { fact: 'support.financing', op: 'in', value: ['zin', 'pgb-prof'] },
    {
      op: 'all',
      of: [
        { fact: 'support.financing', op: 'eq', value: 'pgb' },
        // Never true and never false: "pgb" alone does not tell whether a professional is paid.
        { fact: 'support.financing', op: 'ne', value: true },
      ],
    },
  ],
};

/** A tick in both columns, with "except a parent with authority" in the second. */
export const notForParentWithAuthority: Group = {
  op: 'any',
  of: [
    { fact: 'support.financing', op: 'in', value: ['zin', 'pgb-prof'] },
    {
      op: 'all',
      of: [
        { fact: 'support.financing', op: 'in', value: ['pgb', 'pgb-naaste'] },
        { fact: 'support.pgbCarerIsParentWithAuthority', op: 'ne', value: true },
      ],
    },
  ],
};

/** "Space or surroundings at a provider, usually day care or stay": only where the support is given on a location. */
export const onALocation: Group = {
  fact: 'support.setting',
  op: 'in',
  value: ['day-care', 'residential', 'short-stay'],
};
