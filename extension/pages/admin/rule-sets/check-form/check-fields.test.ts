import { expect, test } from 'vitest';
import { Check, type CheckKind } from '../../../../../shared/checks/check.ts';
import { builtInRuleSets } from '../../../../../shared/frameworks/index.ts';
import { factTypes } from '../../../../../shared/rules/semantics.ts';
import { changeKind } from './change-kind.ts';
import { checkFields, checkKinds } from './check-fields.ts';

interface Shape {
  readonly kind: { readonly value: CheckKind };
  readonly [field: string]: unknown;
}
const shapes = (Check as unknown as { readonly options: readonly { readonly shape: Shape }[] }).options.map(
  ({ shape }) => shape,
);
const own = ['judged', 'all-of', 'any-of'];

test('every kind of check can be chosen', () => {
  expect([...checkKinds].sort()).toEqual(shapes.map(({ kind }) => kind.value).sort());
});

test.each(shapes.filter(({ kind }) => !own.includes(kind.value)).map((shape) => [shape.kind.value, shape] as const))(
  'the form of %s has a field for everything in it',
  (kind, shape) => {
    const fields = checkFields[kind as keyof typeof checkFields].map(({ name }) => name);
    const wanted = Object.keys(shape).filter((field) => field !== 'kind' && field !== 'when');
    expect([...fields].sort()).toEqual(wanted.sort());
  },
);

test('every option of which only some facts fit is a field with a fact', () => {
  for (const [kind, options] of Object.entries(factTypes)) {
    const fields = checkFields[kind as keyof typeof checkFields];
    for (const option of Object.keys(options)) {
      expect(['fact', 'facts']).toContain(fields.find(({ name }) => name === option)?.as);
    }
  }
});

test('what both kinds ask for stays when the kind changes', () => {
  const check = { kind: 'recorded', fact: 'plan.date', deadline: { after: 'support.startDate' } };
  expect(changeKind(check, 'recent')).toEqual({ kind: 'recent', fact: 'plan.date' });
  expect(changeKind(check, 'all-of')).toEqual({ kind: 'all-of', checks: [check] });
  expect(changeKind(changeKind(check, 'any-of'), 'one-of')).toEqual({ ...check, kind: 'one-of' });
  expect(changeKind(check, 'same-count')).toEqual({ kind: 'same-count', fact: 'plan.date', per: 'month' });
});

test('a combination becomes the other one with the same parts, and one of another form keeps nothing that does not fit', () => {
  const both = {
    kind: 'all-of',
    when: { all: [] },
    checks: [{ kind: 'matches', fact: 'plan.status', with: 'plan.date' }],
  };
  expect(changeKind(both, 'any-of')).toEqual({ ...both, kind: 'any-of' });
  expect(changeKind({ kind: 'signed-by', notBefore: ['plan.date'] }, 'recorded')).toEqual({ kind: 'recorded' });
});

test('the frameworks need no kind that has no form', () => {
  const kinds = new Set(checkKinds as readonly string[]);
  const text = JSON.stringify(builtInRuleSets.map(({ requirements }) => requirements.map(({ check }) => check)));
  for (const [, kind] of text.matchAll(/"kind":"([^"]+)"/g)) expect(kinds).toContain(kind);
});
