// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PageSign, ProfilePage } from '../../../shared/profiles/site-profile.ts';
import { recognisePage } from './recognise-page.ts';
import { aPage, aProfile, show } from './testing.ts';

const plan = 'https://ecd.example/clienten/1/plan';
const page = (id: string, when: PageSign, change: Partial<ProfilePage> = {}) => aPage([], { id, when, ...change });
const recognised = (pages: ProfilePage[], html: string, url = plan, isTop = true) =>
  recognisePage(aProfile({ pages }), show(html), { url: new URL(url), isTop });

test.each<[string, PageSign, string, boolean]>([
  ['path', { path: '/clienten/:id/plan' }, '', true],
  ['another path', { path: '/clienten/:id/risico' }, '', false],
  ['heading', { heading: 'Zorgplan' }, '<h2>Zorgplan</h2>', true],
  ['a hidden heading', { heading: 'Zorgplan' }, '<h2 style="display:none">Zorgplan</h2>', false],
  ['label', { label: 'Getekend' }, '<p><b>Getekend:</b> nee</p>', true],
  ['label in one text', { label: 'Getekend' }, '<p>Getekend: nee</p>', true],
  ['the word in a sentence', { label: 'Getekend' }, '<p>Getekend door de cliënt</p>', false],
  ['the word in a menu', { label: 'Getekend' }, '<nav>Getekend</nav>', false],
  ['tab', { tab: 'Plan' }, '<div role="tablist"><button role="tab" aria-selected="true">Plan</button></div>', true],
  ['another tab is open', { tab: 'Plan' }, '<button role="tab" aria-selected="false">Plan</button>', false],
  ['menu item', { tab: 'Plan' }, '<nav><a aria-current="page">Plan</a></nav>', true],
  ['css', { css: '.plan' }, '<p class="plan">x</p>', true],
  ['css that is nowhere', { css: '.plan' }, '', false],
  ['all of several', { path: '/clienten/:id/plan', heading: 'Zorgplan' }, '<h2>Zorgplan</h2>', true],
  ['one of several', { path: '/clienten/:id/plan', heading: 'Zorgplan' }, '<h2>Risico</h2>', false],
])('a page by its %s', (_, when, html, isIt) => {
  expect(recognised([page('plan', when)], html)?.page.id).toBe(isIt ? 'plan' : undefined);
});

test('of several that fit the one with most signs; of two with as many none', () => {
  const pages = [page('a', { path: '/clienten/:id/plan' }), page('b', { path: '/clienten/:id/*', heading: 'Plan' })];
  expect(recognised(pages, '<h1>Plan</h1>')?.page.id).toBe('b');
  expect(recognised(pages, '<h1>Anders</h1>')?.page.id).toBe('a');
  expect(recognised([page('a', { heading: 'Plan' }), page('b', { css: 'h1' })], '<h1>Plan</h1>')).toBeUndefined();
});

test('a page in a frame is only found in a frame with that address', () => {
  const pages = [page('a', { heading: 'Plan' }, { frame: '/clienten/:id/plan' })];
  expect(recognised(pages, '<h1>Plan</h1>', plan, false)?.page.id).toBe('a');
  expect(recognised(pages, '<h1>Plan</h1>', plan, true)).toBeUndefined();
  expect(recognised(pages, '<h1>Plan</h1>', 'https://ecd.example/menu', false)).toBeUndefined();
});

test('what shows the page is given, the whole page when only its address does', () => {
  expect(recognised([page('a', { heading: 'Plan' })], '<h1>Plan</h1>')?.sign.localName).toBe('h1');
  expect(recognised([page('a', { path: '/clienten/:id/plan' })], '<h1>Plan</h1>')?.sign).toBe(document.body);
});
