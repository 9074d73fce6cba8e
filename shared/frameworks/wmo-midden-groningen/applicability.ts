import type { Applicability } from '../../checks/check.ts';

/**
 * Doelmatig 6: another party is involved, or the client gets two different forms of support. "Home" and "guidance" are
 * one form here: screens use both words for guidance at home.
 */
export const severalFormsOrParties: Applicability = {
  all: [
    {
      op: 'any',
      of: [
        { fact: 'support.otherProviders', op: 'exists' },
        {
          op: 'all',
          of: [
            { fact: 'support.setting', op: 'in', value: ['day-care'] },
            {
              fact: 'support.setting',
              op: 'in',
              value: ['home', 'guidance', 'residential', 'short-stay', 'treatment'],
            },
          ],
        },
        {
          op: 'all',
          of: [
            { fact: 'support.setting', op: 'in', value: ['residential'] },
            { fact: 'support.setting', op: 'in', value: ['home', 'guidance', 'short-stay', 'treatment'] },
          ],
        },
        {
          op: 'all',
          of: [
            { fact: 'support.setting', op: 'in', value: ['short-stay'] },
            { fact: 'support.setting', op: 'in', value: ['home', 'guidance', 'treatment'] },
          ],
        },
        {
          op: 'all',
          of: [
            { fact: 'support.setting', op: 'in', value: ['treatment'] },
            { fact: 'support.setting', op: 'in', value: ['home', 'guidance'] },
          ],
        },
      ],
    },
  ],
};
