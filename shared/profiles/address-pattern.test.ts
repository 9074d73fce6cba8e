import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPathPattern, matchesSite, matchPath, sitePatternProblem } from './address-pattern.ts';

test.each([
  ['https://*.voorbeeld-ecd.nl/*', undefined],
  ['https://ecd.voorbeeld.nl/app/*', undefined],
  ['https://ecd.voorbeeld.nl:8443/*', undefined],
  ['http://localhost:*/*', undefined],
  ['http://localhost:3000/dossier*', undefined],
  ['http://127.0.0.1:*/*', undefined],
  ['http://other.localhost:4000/*', undefined],
  ['http://ecd.voorbeeld.nl/*', /onbeveiligd/],
  ['http://localhost.voorbeeld.nl/*', /onbeveiligd/],
  ['https://*/*', /te ruim/],
  ['*://*/*', /te ruim/],
  ['<all_urls>', /te ruim/],
  ['https://*.nl/*', /te ruim/],
  ['https://*.co.uk/*', /te ruim/],
  ['https://*.azurewebsites.net/*', /te ruim/],
  ['https://mijnecd.azurewebsites.net/*', undefined],
  ['https://intranet/*', /ontbreekt het domein/],
  ['https://ecd.nl/(.*)', /geen adrespatroon/],
  ['https://ecd.nl', /geen adrespatroon/],
  ['ftp://ecd.nl/*', /geen adrespatroon/],
  ['https://a.*.nl/*', /geen adrespatroon/],
  ['javascript:alert(1)', /geen adrespatroon/],
  ['', /geen adrespatroon/],
] as const)('site pattern %s: %s', (pattern, problem) => {
  if (problem === undefined) expect(sitePatternProblem(pattern)).toBeUndefined();
  else expect(sitePatternProblem(pattern)).toMatch(problem);
});

test.each([
  ['https://*.voorbeeld-ecd.nl/*', 'https://zorg.voorbeeld-ecd.nl/clienten/1', true],
  ['https://*.voorbeeld-ecd.nl/*', 'https://a.b.voorbeeld-ecd.nl/', true],
  ['https://*.voorbeeld-ecd.nl/*', 'https://voorbeeld-ecd.nl/', false],
  ['https://*.voorbeeld-ecd.nl/*', 'https://kwaadvoorbeeld-ecd.nl/', false],
  ['https://*.voorbeeld-ecd.nl/*', 'https://voorbeeld-ecd.nl.kwaad.example/', false],
  ['https://*.voorbeeld-ecd.nl/*', 'http://zorg.voorbeeld-ecd.nl/', false],
  ['https://ecd.nl/*', 'https://ecd.nl:8443/', false],
  ['https://ecd.nl:443/*', 'https://ecd.nl/', true],
  ['http://localhost:*/*', 'http://localhost:4173/x', true],
  ['http://localhost:*/*', 'http://localhost/x', true],
  ['https://ecd.nl/app/*', 'https://ecd.nl/app/x', true],
  ['https://ecd.nl/app/*', 'https://ecd.nl/application', false],
  ['geen patroon', 'https://ecd.nl/', false],
] as const)('%s on %s: %s', (pattern, address, isWithin) => {
  expect(matchesSite(pattern, new URL(address))).toBe(isWithin);
});

test.each([
  ['/clienten/:id/plan', 'https://e.nl/clienten/1024/plan', { id: '1024' }],
  ['/clienten/:id/plan', 'https://e.nl/clienten/1024/plan?tab=2#x', { id: '1024' }],
  ['/clienten/:id/plan', 'https://e.nl/clienten/1024/plan/', undefined],
  ['/clienten/:id/plan', 'https://e.nl/clienten//plan', undefined],
  ['/clienten/:id/*', 'https://e.nl/clienten/A%2F1/plan/2', { id: 'A/1' }],
  ['/clienten/:id/*', 'https://e.nl/clienten/1024', undefined],
  ['/cliënten/:id', 'https://e.nl/cliënten/7', { id: '7' }],
  ['#/clienten/:id/show', 'https://e.nl/#/clienten/7/show?x=1', { id: '7' }],
  ['#/clienten/:id/show', 'https://e.nl/clienten/7/show', undefined],
  ['#!/clienten/:id', 'https://e.nl/app#!/clienten/7', { id: '7' }],
  ['/:team/clienten/:id', 'https://e.nl/noord/clienten/7', { team: 'noord', id: '7' }],
] as const)('path %s on %s', (pattern, address, names) => {
  const found = matchPath(pattern, new URL(address));
  expect(found && Object.fromEntries(found)).toEqual(names);
});

test.each(['clienten', '/a(b)', '/a{b}', '/a/*/b', '/a/:id?', '/a/x:id', '/a/:1', '/a b', '/a?b', ''])(
  'no path pattern: %s',
  (pattern) => {
    expect(isPathPattern(pattern)).toBe(false);
  },
);

const piece = fc.constantFrom('a', 'b', 'plan', '', ':id', ':naam', 'plan-2');
const paths = fc.array(fc.constantFrom('a', 'b', 'plan', '', 'plan-2', '7'), { maxLength: 5 });

test("says the same as the browser's own URLPattern", () => {
  fc.assert(
    fc.property(fc.uniqueArray(piece, { maxLength: 5 }), fc.boolean(), paths, (pieces, isOpen, path) => {
      const pattern = `/${pieces.join('/')}${isOpen ? (pieces.at(-1)?.startsWith(':') ? '/*' : '*') : ''}`;
      const url = new URL(`https://e.nl/${path.join('/')}`);
      const theirs = new URLPattern({ pathname: pattern }).exec(url)?.pathname.groups;
      const ours = matchPath(pattern, url);
      const named = theirs && Object.fromEntries(Object.entries(theirs).filter(([name]) => !/^\d/.test(name)));
      expect(ours && Object.fromEntries(ours)).toEqual(named);
    }),
    { numRuns: 500 },
  );
});
