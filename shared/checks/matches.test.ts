import { expect, test } from 'vitest';
import { EMPTY, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { checkOn } from '../testing/check-on.ts';

test.each([
  ['Begeleiding individueel', 'begeleiding,  Individueel', 'met'],
  ['Dagbesteding geïndiceerd', 'dagbesteding geindiceerd', 'met'],
  ['Begeleiding individueel', 'Begeleiding groep', 'gap'],
  ['15A04', '15a04', 'met'],
  ['15A04', '15A05', 'gap'],
  ['15A04 Begeleiding individueel', 'Begeleiding individueel', 'met'],
  ['15A04 Begeleiding', '15A04 Begeleiding individueel', 'met'],
  ['15A04', 'Begeleiding individueel', 'needs-judgement'],
  [EMPTY, 'Begeleiding', 'needs-judgement'],
  [UNSEEN, 'Begeleiding', 'unseen'],
  [EMPTY, UNSEEN, 'unseen'],
  ['Begeleiding', UNREADABLE, 'unreadable'],
] as const)('%o and %o: %s', (product, granted, outcome) => {
  const facts = { 'support.product': product, 'indication.product': granted };
  const check = { kind: 'matches', fact: 'support.product', with: 'indication.product' } as const;
  expect(checkOn(check, facts, '2026-01-01').outcome).toBe(outcome);
});
