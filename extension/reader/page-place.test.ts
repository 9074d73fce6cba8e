// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { placeOf } from './page-place.ts';

const place = (html: string, path = '/clienten/100412', title = 'ECD') => {
  document.body.innerHTML = html;
  return placeOf(document.body, path, title);
};

describe('the name of a screen', () => {
  test.each([
    ['its current tab', '<button role="tab" aria-selected="true">Plan</button><h1>M. Voorbeeld</h1>', 'Plan'],
    ['the last of what is current', '<a aria-current="page">Cliënten</a><a aria-current="page">Plan</a>', 'Plan'],
    ['its heading', '<h1>Evaluaties</h1><h2>2026</h2>', 'Evaluaties'],
    ['a heading by role', '<div role="heading" aria-level="1">Evaluaties</div>', 'Evaluaties'],
    ['the title of the document', '<p>x</p>', 'ECD'],
    [
      'not a tab that is hidden',
      '<a aria-current="page" style="display:none">Plan</a><h1>Evaluaties</h1>',
      'Evaluaties',
    ],
    ['not a heading of one letter', '<h1>x</h1>', 'ECD'],
    ['not a heading as long as a sentence', `<h1>${'woord '.repeat(12)}</h1>`, 'ECD'],
  ])('is %s', (_, html, title) => expect(place(html).title).toBe(title));
  test('is at most 100 characters', () => expect(place('', '/', 'x'.repeat(200)).title).toHaveLength(100));
});

describe('what a page is about', () => {
  test.each<[string, string, readonly string[]]>([
    ['/clienten/100412/zorgplan', '', ['zorgplan']],
    ['/clienten/100412', '', ['clienten']],
    ['/clienten/100412/plan-van-aanpak', '', ['plan van aanpak']],
    ['/cli%C3%ABnten/x', '', ['cliënten']],
    ['/cli%E0%A4%A/100412', '', []],
    ['/', '', []],
    ['/plan', '<a aria-current="page">Doelen</a><h1>Zorgplan</h1>', ['Doelen', 'Zorgplan', 'plan']],
  ])('%s with %j: %j', (path, html, topics) => expect(place(html, path, '').topics).toEqual(topics));
  test.each([
    ['Zorgplan', []],
    ['Plan - ECD', ['Plan']],
    ['Plan - M. Voorbeeld - ECD', ['Plan', 'M. Voorbeeld']],
    ['Plan | ECD', ['Plan']],
    ['Zorg-plan', []],
    [`${'woord '.repeat(12)}- ECD`, []],
    ['', []],
  ])('the title %j says so last, before the name of the program: %j', (title, topics) => {
    expect(place('', '/', title).topics).toEqual(topics);
    expect(place('<h1>Evaluaties</h1>', '/', title).topics).toEqual(['Evaluaties', ...topics]);
  });
  test('the title of a frame is its own', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const body = frame.contentDocument?.body;
    if (!body) throw new Error('The frame has no document.');
    expect(placeOf(body, '/', 'Zorgplan').topics).toEqual(['Zorgplan']);
  });
  test('its path is kept to 500 characters', () => expect(place('', `/${'a'.repeat(600)}`).path).toHaveLength(500));
});
