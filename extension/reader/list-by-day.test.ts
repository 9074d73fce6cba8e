// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

const note = (text: string) => `<article><p>${text}</p></article>`;
const day = (title: string, ...notes: readonly string[]) =>
  `<section><h3>${title}</h3>${notes.map(note).join('')}</section>`;
const reports = (html: string, title = 'Rapportages') =>
  readMarkup(`<h2>${title}</h2><div>${html}</div>`).facts['report.entries'];

const two = [
  { date: '2026-04-30', text: 'Samen gekookt.' },
  { date: '2026-04-30', text: 'Gebeld over de afspraak van 3 mei 2026.' },
  { date: '2026-04-28', text: 'Post geopend.' },
];

test.each<[string, string]>([
  [
    'a block per day',
    day('donderdag 30 april 2026', 'Samen gekookt.', 'Gebeld over de afspraak van 3 mei 2026.') +
      day('28-04-2026', 'Post geopend.'),
  ],
  [
    'days and reports after one another',
    `<h3>30 april 2026</h3>${note('Samen gekookt.')}${note('Gebeld over de afspraak van 3 mei 2026.')}<h3>28 april 2026</h3>${note('Post geopend.')}`,
  ],
  [
    'list items below each day',
    '<section><h4>30-04-2026</h4><ul><li>Samen gekookt.</li><li>Gebeld over de afspraak van 3 mei 2026.</li></ul></section><section><h4>28-04-2026</h4><ul><li>Post geopend.</li></ul></section>',
  ],
])('reports by day: %s', (_, html) => expect(reports(html)).toMatchObject(two));

test.each<[string, string, string?]>([
  ['a title that is no day among them', day('30 april 2026', 'Samen gekookt.') + day('Belangrijk', 'Let op.')],
  ['a day without reports', `${day('30 april 2026', 'Samen gekookt.')}<section><h3>29 april 2026</h3></section>`],
  ['part of it is on its way', day('30 april 2026', '<span aria-busy="true"></span>')],
  ['a screen of something else', day('30 april 2026', 'Samen gekookt.'), 'Agenda'],
  ['a screen of another list', day('30 april 2026', 'Samen gekookt.'), 'Evaluaties'],
])('nothing is read: %s', (_, html, title) => expect(reports(html, title)).toBeUndefined());

test.each(['Wat we op 30 april 2026 bespraken', '31 april 2026', 'April'])(
  'the title %j gives its reports no day',
  (title) => {
    expect(reports(day(title, 'Samen gekookt.'))).toEqual([{ text: 'Samen gekookt.' }]);
  },
);
