// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { noteRange } from './note-range.ts';

const text = 'Boodschappen gedaan. Het plan is met mevrouw besproken. Daarna koffie gedronken.';
const list = (html: string) => {
  document.body.innerHTML = `<ul>${html}</ul>`;
  return document.querySelector('ul') as Element;
};
const note = { concept: 'plan-discussed', item: text } as const;

test.each([
  ['plain', `<li>Andere dag.</li><li>${text}</li>`],
  ['with other white space', `<li>${text.replaceAll(' ', '\n  ')}</li>`],
  [
    'in pieces',
    `<li>Bood<b>schappen gedaan. Het pl</b>an is met <i>mevrouw</i> besproken. Daarna koffie gedronken.</li>`,
  ],
])('the sentence is found in a note that is written %s', (_, html) => {
  const found = noteRange(list(html), note);
  expect(found?.toString().replace(/\s+/g, ' ')).toBe('Het plan is met mevrouw besproken.');
});

test('a note that was cut off is found by what was read of it', () => {
  const cut = 'Boodschappen gedaan. Het plan is met mevrouw besproken. Daarna kof…';
  expect(noteRange(list(`<li>${text}</li>`), { ...note, item: cut })?.toString()).toBe(
    'Het plan is met mevrouw besproken.',
  );
});

test('the same sentence in another note is not the one', () => {
  const other = 'Het plan is met mevrouw besproken.';
  const found = noteRange(list(`<li>${other}</li><li>${text}</li>`), note);
  expect(found?.startContainer.parentElement).toBe(document.querySelectorAll('li')[1]);
});

test('without the sentence the whole note is shown; a note that is gone is not', () => {
  expect(noteRange(list(`<li>${text}</li>`), { ...note, concept: 'medication-error' as never })?.toString()).toBe(text);
  expect(noteRange(list('<li>Iets anders.</li>'), note)).toBeUndefined();
});
