import { expect, test } from 'vitest';
import { exampleProfile } from '../../../../shared/profiles/example.ts';
import type { DocumentLook, IdentityProposal, SignProposal } from '../../../messaging/picker-messages.ts';
import { fieldFrom, idFrom, pageFor, patternOf, signFrom, startFrom, withFact, withoutFact } from './edit-draft.ts';

test.each([
  ['Plan & evaluatie', [], 'plan-evaluatie'],
  ['Cliëntgegevens', [], 'clientgegevens'],
  ['Plan', ['plan'], 'plan-2'],
  ['Plan', ['plan', 'plan-2'], 'plan-3'],
  ['100 dagen', [], 'scherm-100-dagen'],
  ['', [], 'scherm-1'],
] as const)('the id of %j beside %j is %s', (text, taken, id) => {
  expect(idFrom(text, taken)).toBe(id);
});

test.each([
  ['https://zorg.voorbeeld-ecd.nl/clienten/1', 'https://zorg.voorbeeld-ecd.nl/*'],
  ['http://localhost:4000/x', 'http://localhost:*/*'],
])('the site of %s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

const proposal = (place: IdentityProposal['place'], number?: string): IdentityProposal => ({
  place,
  ...(number === undefined ? { problem: 'bsn' } : { number }),
  stability: 'good',
  reasons: [],
});
const sign: SignProposal = { path: '/clienten/:id/plan', headings: ['Begeleidingsplan'], tabs: [] };
const look = (proposedIdentity: readonly IdentityProposal[]) => ({ proposedIdentity, sign }) as unknown as DocumentLook;

test('a profile begins with the number on screen and the one in the address, and no value', () => {
  const onScreen = { from: 'css', css: '.kop', kind: 'digits' } as const;
  const labelled = { from: 'label', labels: ['Cliëntnr'] } as const;
  const address = { from: 'path', pattern: '/clienten/:id/*' } as const;
  const profile = startFrom(
    look([
      proposal({ ...onScreen }, '1024'),
      proposal({ ...labelled, labels: ['Cliëntnr'] }, '1024'),
      proposal(address, '1024'),
    ]),
    'https://www.voorbeeld-ecd.nl/clienten/1024/plan',
  );
  expect(profile).toMatchObject({ id: 'voorbeeld-ecd-nl', dossierId: [labelled, address], pages: [] });
  expect(JSON.stringify(profile)).not.toContain('1024');
});

test('a citizen service number is not begun with', () => {
  expect(startFrom(look([proposal({ from: 'query', name: 'client' })]), 'https://ecd.example/x').dossierId).toEqual([]);
});

test('a screen is told by its tab before its heading, and one that is there is used again', () => {
  expect(signFrom(sign)).toEqual({ path: '/clienten/:id/plan', heading: 'Begeleidingsplan' });
  expect(signFrom({ ...sign, tabs: ['Zorg', 'Plan'] })).toEqual({ path: '/clienten/:id/plan', tab: 'Plan' });
  const picked = { sign, isTop: true, url: 'https://ecd.example/clienten/1/plan' };
  expect(pageFor(exampleProfile, picked).id).toBe('plan');
  const other = pageFor(exampleProfile, { ...picked, sign: { ...sign, headings: ['Plan'] } });
  expect(other).toMatchObject({ id: 'plan-2', title: 'Plan', facts: [] });
});

test('a screen in a frame is another one than the same screen in the window', () => {
  const picked = { sign, isTop: false, url: 'https://ecd.example/clienten/1/plan' };
  expect(pageFor(exampleProfile, picked)).toMatchObject({ id: 'begeleidingsplan', frame: '/clienten/:id/plan' });
});

test('a fact on a screen is replaced, not doubled; without it nothing of it is left', () => {
  const [page] = exampleProfile.pages;
  if (!page) throw new Error();
  const field = fieldFrom('plan.signedDate', [{ label: 'Nieuw' }, { css: '#n' }], page.facts[1], true);
  expect(field).toEqual({
    fact: 'plan.signedDate',
    as: 'date',
    locate: [{ label: 'Nieuw' }, { css: '#n' }],
    expect: { min: 0, max: 1 },
    decides: true,
  });
  expect(withFact(page, field).facts.map(({ fact }) => fact)).toEqual(page.facts.map(({ fact }) => fact));
  const without = withoutFact(page, 'plan.signedDate');
  expect(JSON.stringify(without)).not.toContain('plan.signedDate');
  expect('seen' in without).toBe(false);
});

test('one place alone does not say that a gap hangs on it: the profile would be refused', () => {
  expect(fieldFrom('plan.date', [{ css: '#a' }, { css: '#b' }], undefined, true).decides).toBeUndefined();
});
