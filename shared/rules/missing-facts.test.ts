import { expect, test } from 'vitest';
import { aLedger, EMPTY, UNREADABLE } from '../testing/a-ledger.ts';
import { aRequirement, aRuleSet } from '../testing/a-requirement.ts';
import { evaluate } from './evaluate.ts';
import { missingFacts } from './missing-facts.ts';

test('what is missing is named by the part of the dossier where it usually stands', () => {
  const checks = (['agreement.signedDate', 'plan.date', 'plan.signedBy', 'plan.goals'] as const).map((fact) => {
    return { kind: 'recorded', fact } as const;
  });
  const ruleSet = aRuleSet(aRequirement({ check: { kind: 'all-of', checks } }));
  const facts = { 'plan.date': EMPTY, 'plan.signedBy': UNREADABLE, 'plan.goals': [{ text: 'Fietsen' }] };
  const [verdict] = evaluate(ruleSet, { ledger: aLedger(facts), settings: {}, today: '2026-09-01' });
  expect(verdict && missingFacts(verdict)).toMatchObject([
    {
      area: 'plan',
      title: { nl: 'Plan' },
      facts: [
        { fact: 'plan.date', state: 'empty' },
        { fact: 'plan.signedBy', state: 'unreadable' },
      ],
    },
    { area: 'agreement', title: { nl: 'Overeenkomst' }, facts: [{ fact: 'agreement.signedDate', state: 'unseen' }] },
  ]);
});

test('what an entry lacks is missing too', () => {
  const check = { kind: 'recorded', fact: 'incident.followUp', forEach: 'incident.records' } as const;
  const records = [{ text: 'Val', fields: { 'incident.followUp': EMPTY } }];
  const ledger = aLedger({ 'incident.records': records });
  const [verdict] = evaluate(aRuleSet(aRequirement({ check })), { ledger, settings: {}, today: '2026-09-01' });
  expect(verdict && missingFacts(verdict)).toMatchObject([{ facts: [{ fact: 'incident.followUp', state: 'empty' }] }]);
});

test('nothing is missing', () => expect(missingFacts({ explanation: [], unseen: [] })).toEqual([]));
