// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { aPage, aProfile, readBody, saidIn } from './testing.ts';

const byTwo = aPage([{ fact: 'plan.signedDate', locate: [{ label: 'Getekend d.d.' }, { css: '.sig' }] }]);
const byOne = aPage([{ fact: 'plan.signedDate', locate: [{ label: 'Getekend d.d.' }] }]);
const optional = aPage([
  { fact: 'plan.signedDate', locate: [{ label: 'Getekend d.d.' }, { css: '.sig' }], expect: { min: 0, max: 1 } },
]);
const pair = (value: string, css = 'sig') => `<dl><dt>Getekend d.d.</dt><dd class="${css}">${value}</dd></dl>`;

describe('locators of one fact', () => {
  test.each([
    ['both find the same place', pair('12-03-2026'), { 'plan.signedDate': '2026-03-12' }, [true, true], true],
    [
      'both say the same in two places',
      `${pair('12-03-2026', '')}<p class="sig">12 maart 2026</p>`,
      { 'plan.signedDate': '2026-03-12' },
      [true, true],
      true,
    ],
    ['the label is gone', '<p class="sig">12-03-2026</p>', { 'plan.signedDate': '2026-03-12' }, [false, true], true],
    ['the class is gone', pair('12-03-2026', 'x9f'), { 'plan.signedDate': '2026-03-12' }, [true, false], true],
    [
      'they disagree',
      `${pair('12-03-2026', '')}<p class="sig">13-03-2026</p>`,
      { 'plan.signedDate': 'places-disagree' },
      [true, true],
      false,
    ],
    [
      'one is empty',
      `${pair('-', '')}<p class="sig">13-03-2026</p>`,
      { 'plan.signedDate': 'places-disagree' },
      [true, true],
      false,
    ],
    [
      'one does not parse',
      `${pair('12-03-2026', '')}<p class="sig">31-02-2026</p>`,
      { 'plan.signedDate': 'places-disagree' },
      [true, true],
      false,
    ],
    ['both do not parse', pair('31-02-2026'), { 'plan.signedDate': 'does-not-parse' }, [true, true], false],
    ['both are empty', pair('n.n.b.'), { 'plan.signedDate': 'empty' }, [true, true], true],
    ['none finds it', '<p>Iets anders</p>', { 'plan.signedDate': 'not-found' }, [false, false], false],
    [
      'it is hidden',
      `<div hidden>${pair('12-03-2026')}</div>`,
      { 'plan.signedDate': 'not-found' },
      [false, false],
      false,
    ],
    [
      'more places than expected',
      `${pair('12-03-2026')}${pair('12-03-2026')}`,
      { 'plan.signedDate': 'places-disagree' },
      [false, false],
      false,
    ],
    [
      'one finds too many',
      `${pair('12-03-2026')}<p class="sig">12-03-2026</p>`,
      { 'plan.signedDate': '2026-03-12' },
      [true, false],
      true,
    ],
    [
      'one finds too many, of which one is different',
      `${pair('12-03-2026')}<p class="sig">1-1-2020</p>`,
      { 'plan.signedDate': 'places-disagree' },
      [true, false],
      false,
    ],
  ] as const)('%s', (_, html, said, locators, read) => {
    const reading = readBody(html, byTwo);
    expect(saidIn(reading)).toEqual(said);
    expect(reading.health).toEqual([{ page: 'plan', fact: 'plan.signedDate', read, locators }]);
  });

  test('a selector that this browser does not know finds nothing, and breaks nothing', () => {
    const page = aPage([{ fact: 'plan.signedDate', locate: [{ label: 'Getekend d.d.' }, { css: ':zomaar(x)' }] }]);
    expect(saidIn(readBody(pair('12-03-2026'), page))).toEqual({ 'plan.signedDate': '2026-03-12' });
  });

  test('more places may be expected; they must agree', () => {
    const page = aPage([{ fact: 'plan.signedDate', locate: [{ css: '.sig' }], expect: { min: 2, max: 3 } }]);
    const two = '<p class="sig">12-03-2026</p><p class="sig">12 mrt 2026</p>';
    expect(saidIn(readBody(two, page))).toEqual({ 'plan.signedDate': '2026-03-12' });
    expect(saidIn(readBody('<p class="sig">12-03-2026</p>', page))).toEqual({ 'plan.signedDate': 'places-disagree' });
    expect(saidIn(readBody(`${two}<p class="sig">1-1-2026</p>`, page))).toEqual({
      'plan.signedDate': 'places-disagree',
    });
  });
});

describe('beside the generic reader', () => {
  const generic = '<section><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>1-2-2026</dd></dl></section>';
  test.each([
    ['two agreeing locators outweigh it', `${pair('12-03-2026')}${generic}`, byTwo, '2026-03-12'],
    ['one locator does not', `${pair('12-03-2026')}${generic}`, byOne, 'places-disagree'],
    ['one that says the same is enough', `${pair('01-02-2026')}${generic}`, byOne, '2026-02-01'],
    ['what only it finds is elsewhere than the profile says', generic, byTwo, 'places-disagree'],
  ])('%s', (_, html, page, said) => {
    expect(saidIn(readBody(html, page))).toEqual({ 'plan.signedDate': said });
  });

  test('of a field that may be absent, what it finds where the profile does not look stands', () => {
    expect(saidIn(readBody(generic, optional))).toEqual({ 'plan.signedDate': '2026-02-01' });
    expect(saidIn(readBody(`<h2>Ondertekening</h2>${generic}`, { ...optional, seen: ['plan.signedDate'] }))).toEqual({
      'plan.signedDate': '2026-02-01',
    });
    const isDegraded = () => true;
    expect(saidIn(readBody(generic, optional, aProfile(), { isDegraded }))).toEqual({});
  });

  test('facts that the page of the profile does not name stay as it found them', () => {
    const page = aPage([{ fact: 'plan.date', locate: [{ css: '.opgesteld' }] }]);
    const html = `<p class="opgesteld">1-1-2026</p>${generic}`;
    expect(saidIn(readBody(html, page))).toEqual({ 'plan.date': '2026-01-01', 'plan.signedDate': '2026-02-01' });
  });

  test('its words are read with those of the site before they are compared', () => {
    const profile = aProfile({ dateOrder: 'month-first' });
    const page = aPage([{ fact: 'plan.signedDate', locate: [{ css: 'dd' }] }]);
    expect(saidIn(readBody(generic, page, profile))).toEqual({ 'plan.signedDate': '2026-01-02' });
  });
});

describe('a page that is not complete', () => {
  test.each([
    ['just drawn', '<p>x</p>', { isSettled: false }],
    ['loading somewhere', '<p>x</p><div aria-busy="true">…</div>', {}],
    ['a bar without end', '<div role="progressbar"></div>', {}],
  ])('%s: what is not there may yet come', (_, html, options) => {
    const reading = readBody(html, byTwo, aProfile(), options);
    expect(saidIn(reading)).toEqual({});
    expect(reading).toMatchObject({ complete: false, health: [] });
  });

  test('what is there already is read', () => {
    const reading = readBody(pair('12-03-2026'), byTwo, aProfile(), { isSettled: false });
    expect(saidIn(reading)).toEqual({ 'plan.signedDate': '2026-03-12' });
  });

  test('a place that is still loading says nothing', () => {
    expect(saidIn(readBody(pair('<span aria-busy="true"></span>'), byTwo))).toEqual({});
  });

  test('a bar that shows a value is part of the page', () => {
    expect(readBody(`${pair('1-1-2026')}<div role="progressbar" aria-valuenow="70"></div>`, byTwo).complete).toBe(true);
  });
});

describe('facts that stand there only when they exist', () => {
  const heading = '<h2>Ondertekening</h2>';
  const seen = { ...optional, seen: ['plan.signedDate' as const] };
  test.each([
    ['on a complete page their absence is an empty place', heading, seen, {}, { 'plan.signedDate': 'empty' }],
    ['not before it is complete', heading, seen, { isSettled: false }, {}],
    ['not without the profile saying so', heading, optional, {}, {}],
    [
      'when they are there they are read',
      `${heading}${pair('12-03-2026')}`,
      seen,
      {},
      { 'plan.signedDate': '2026-03-12' },
    ],
  ] as const)('%s', (_, html, page, options, said) => {
    expect(saidIn(readBody(html, page, aProfile(), options))).toEqual(said);
  });

  test('a page that lacks what always stands on it is not complete, so nothing is empty', () => {
    const page = aPage(
      [
        { fact: 'plan.date', locate: [{ label: 'Vastgelegd d.d.' }] },
        { fact: 'plan.signedDate', locate: [{ css: '.sig' }] },
      ],
      { seen: ['plan.signedDate'] },
    );
    expect(saidIn(readBody('<p>leeg</p>', page))).toEqual({ 'plan.date': 'not-found' });
    expect(saidIn(readBody('<p>Vastgelegd d.d.: 1-1-2026</p>', page))).toEqual({
      'plan.date': '2026-01-01',
      'plan.signedDate': 'empty',
    });
  });
});

describe('what is never a fact', () => {
  test('what is typed but not saved', () => {
    const page = aPage([{ fact: 'plan.signedDate', locate: [{ css: 'input' }] }]);
    const html = '<label>Getekend d.d. <input value="12-03-2026"></label>';
    const reading = readBody(html, page, aProfile(), { isIgnored: (element) => element.matches('input') });
    expect(saidIn(reading)).toEqual({});
    expect(reading.health).toEqual([]);
  });

  test.each(['123456782', '1234.56.782', 'bsn 123 456 782'])('a citizen service number: %s', (number) => {
    const page = aPage([{ fact: 'plan.clientVoice', locate: [{ css: '.stem' }] }]);
    expect(saidIn(readBody(`<p class="stem">Wil rust. ${number}</p>`, page))).toEqual({});
    expect(saidIn(readBody('<p class="stem">Wil rust. 123456789</p>', page))).toEqual({
      'plan.clientVoice': 'Wil rust. 123456789',
    });
  });
});

test('a field that can no longer be trusted is unreadable, also where it is found', () => {
  const reading = readBody(pair('12-03-2026'), byTwo, aProfile(), { isDegraded: (fact) => fact === 'plan.signedDate' });
  expect(saidIn(reading)).toEqual({ 'plan.signedDate': 'not-found' });
  expect(reading.health).toMatchObject([{ read: true }]);
});

test('the words of the site: empty, values, order of dates', () => {
  const profile = aProfile({
    emptyWords: ['Nader te bepalen door team'],
    values: { 'plan.status': { 'In de maak': 'draft' }, 'plan.clientInvolved': { Duimpje: 'true' } },
    dateOrder: 'month-first',
  });
  const page = aPage([
    { fact: 'plan.signedDate', locate: [{ css: '.a' }] },
    { fact: 'plan.status', locate: [{ css: '.b' }] },
    { fact: 'plan.clientInvolved', locate: [{ css: '.c' }] },
    { fact: 'plan.date', locate: [{ css: '.d' }] },
  ]);
  const html = `<p class="a">Nader te bepalen door team</p><p class="b">In de maak</p><p class="c">duimpje</p>`;
  expect(saidIn(readBody(`${html}<p class="d">02/09/2026</p>`, page, profile))).toEqual({
    'plan.signedDate': 'empty',
    'plan.status': 'draft',
    'plan.clientInvolved': true,
    'plan.date': '2026-02-09',
  });
  expect(saidIn(readBody(`${html}<p class="d">13/09/2026</p>`, page, profile))['plan.date']).toBe('does-not-parse');
});
