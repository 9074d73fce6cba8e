import { expect, test } from 'vitest';
import { exampleProfile } from '../../shared/profiles/example.ts';
import { namesInSelector, textsOfProfile } from './profile-texts.ts';

test.each([
  ['[data-field="signed"]', ['signed']],
  ['#gesprekken .rij-datum > td', ['gesprekken', 'rij-datum', 'td']],
  ['ecd-kaart[slot=plan]', ['plan', 'ecd-kaart']],
] as const)('the names in %s', (selector, names) => {
  expect(namesInSelector(selector)).toEqual(expect.arrayContaining([...names]));
});

test('a page for a profile keeps its labels, headings, words for values and names in the markup, not its ids and paths', () => {
  const texts = textsOfProfile(exampleProfile);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Vastgelegd d.d.',
      'Begeleidingsplan',
      'plan-date',
      'signed',
      'Stand van zaken',
      'Gehouden',
      'gesprekken',
    ]),
  );
  expect(texts).toEqual(expect.arrayContaining(['Cliëntnr', 'In de maak', 'Getekend dd', 'nader in te vullen']));
  for (const hidden of ['voorbeeld-ecd', '/clienten/:id/plan', 'plan.date', 'path', 'date'])
    expect(texts).not.toContain(hidden);
});
