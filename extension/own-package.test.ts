import { describe, expect, test } from 'vitest';
import { ownPackage } from './own-package.ts';

describe('a package of the organisation itself', () => {
  test.each([
    ['nothing', {}, {}],
    ['one site', { DOSSIERLENS_SITES: 'https://*.ecd.nl/*' }, { host_permissions: ['https://*.ecd.nl/*'] }],
    [
      'several',
      { DOSSIERLENS_SITES: ' https://a.nl/*, https://b.nl/*\nhttps://c.nl/* ' },
      { host_permissions: ['https://a.nl/*', 'https://b.nl/*', 'https://c.nl/*'] },
    ],
    [
      'a place for updates',
      { DOSSIERLENS_UPDATE_URL: 'https://u.nl/updates.xml' },
      { update_url: 'https://u.nl/updates.xml' },
    ],
    ['a fixed id', { DOSSIERLENS_CHROME_KEY: 'MIIB' }, { key: 'MIIB' }],
  ])('with %s', (_, variables, expected) => expect(ownPackage('chromium', variables)).toEqual(expected));

  test('Firefox has its id and updates elsewhere', () => {
    const all = {
      DOSSIERLENS_SITES: 'https://a.nl/*',
      DOSSIERLENS_UPDATE_URL: 'https://u.nl',
      DOSSIERLENS_CHROME_KEY: 'M',
    };
    expect(ownPackage('firefox', all)).toEqual({ host_permissions: ['https://a.nl/*'] });
  });

  test.each(['ecd.nl', '<all_urls>', 'https://ecd.nl', 'file:///*'])('%s ends the build', (site) => {
    expect(() => ownPackage('chromium', { DOSSIERLENS_SITES: `https://a.nl/* ${site}` })).toThrow(site);
  });
});
