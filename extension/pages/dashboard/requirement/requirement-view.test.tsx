import { MantineProvider } from '@mantine/core';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { RequirementDetail } from '../../../../shared/contract/aggregates.ts';
import { formatFor } from '../../i18n/format.ts';
import { nl } from '../../i18n/nl.ts';
import { WordingProvider } from '../../i18n/texts.tsx';
import { choiceOf } from '../address.ts';
import { about, someCells, someRequirement, someRuleSet, someSession, someTrend } from '../testing.ts';
import { equivalentsInUse } from './equivalents.ts';
import { LoadedRequirement } from './index.tsx';
import { requirementDocument } from './requirement-document.ts';

const { examples: _, ...requirement } = {
  ...someRequirement('mg-v07-medication'),
  judge: { question: { nl: 'Klopt het?', en: 'Is it right?' } } as NonNullable<
    RequirementDetail['requirement']['judge']
  >,
};

function someDetail(rest: Partial<RequirementDetail> = {}): RequirementDetail {
  return {
    about,
    ruleSet: 'kader',
    revision: 4,
    isRetired: false,
    requirement,
    teams: [
      {
        team: { id: 'noord', name: 'Team Noord' },
        isOwn: true,
        precision: 'exact',
        dossiers: { count: 43 },
        counts: someCells({ met: 19, gap: 6, unseen: 11, unreadable: 2, 'not-applicable': 3 }),
      },
      {
        team: { id: 'oost', name: 'Team Oost' },
        isOwn: false,
        precision: 'rounded',
        dossiers: { count: 85 },
        counts: someCells({ met: 45, gap: null, unseen: 40, unreadable: null, upcoming: null }),
      },
    ],
    judgement: {
      waivers: [
        { reason: 'client-declines', count: 7 },
        { reason: 'waits-for-other-party', count: 0 },
      ],
      answers: [{ answer: 'largely', count: 29 }],
      agreement: { pairs: 14, same: 9, near: 4, apart: 1 },
    },
    ...rest,
  };
}

const scope = { ruleSet: someRuleSet('mg-v07-medication'), teams: 'noord' };
const other = { ...someRuleSet('drents-v18-medication'), id: 'drents' };

function shown(detail = someDetail()): Document {
  const html = renderToStaticMarkup(
    <MantineProvider>
      <WordingProvider language="nl">
        <LoadedRequirement
          session={someSession}
          team={undefined}
          framework="kader"
          ruleSets={[scope.ruleSet, other]}
          revisions={[]}
          choice={choiceOf('?view=requirement&requirement=mg-v07-medication')}
          choose={() => {}}
          scope={scope}
          numbers={{ detail, trend: someTrend(), range: { from: '2026-08-22', to: '2026-11-22' } }}
          isStale={false}
          isLoading={false}
          onRefresh={async () => {}}
        />
      </WordingProvider>
    </MantineProvider>,
  );
  return new JSDOM(html).window.document;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const rowsIn = (document: Document, label: string) =>
  [...document.querySelectorAll(`[aria-labelledby=${label}] tbody tr`)].map(textOf);

describe('every number comes from the answer', () => {
  test('of the teams, what is hidden named', () => {
    // 6 of 19 + 6; 43 dossiers, of which 41 say something: 11 + 2 silent ones + 2 of 43 - 3.
    expect(rowsIn(shown(), 'spread')).toEqual([
      'Team Noord43 dossiers · eigen team619132324%6 van 25 dossiers38%15 van 40 dossierswaarvan 2 niet leesbaar',
      'Team Oostca. 85 dossiers4540verborgen: ontbreekt, komt eraan, niet leesbaarverborgenca. 47%ca. 40 van ca. 85 dossiers',
    ]);
  });

  test('of waivers, judgements and agreement', () => {
    const document = shown();
    expect(rowsIn(document, 'waivers')).toEqual(['de cliënt wil dit niet7']);
    expect(rowsIn(document, 'answers')).toEqual(['voldoet grotendeels29']);
    expect(rowsIn(document, 'agreement')).toEqual(['hetzelfde oordeel9', 'één stap verschil4', 'verder uit elkaar1']);
    expect(textOf(document.querySelector('[aria-labelledby=agreement]'))).toContain('In 14 dossiers keken twee mensen');
  });
});

test('what people decided is not told of other teams', () => {
  const { judgement: __, ...rest } = someDetail();
  expect(textOf(shown(rest).querySelector('[aria-labelledby=waivers]'))).toContain('alleen van je eigen teams');
});

test('a retired requirement says so, and no action is made on it from the head', () => {
  const text = textOf(shown(someDetail({ isRetired: true })).body);
  expect(text).toContain('Deze eis geldt niet meer. Je ziet de tekst uit revisie 4');
});

test('other frameworks in use that rest on the same facts are linked', () => {
  const link = shown().querySelector('[aria-labelledby=equivalents] a');
  expect(link?.getAttribute('href')).toBe('?view=requirement&framework=drents&requirement=drents-v18-medication');
  expect(equivalentsInUse('mg-v07-medication', [scope.ruleSet])).toEqual([]);
});

test('the export has a sheet per table, and says what was hidden', () => {
  const numbers = { detail: someDetail(), trend: someTrend(), range: { from: '2026-08-22', to: '2026-11-22' } };
  const wording = { language: 'nl', texts: nl, format: formatFor('nl') } as const;
  const {
    sheets,
    about: cover,
    record,
  } = requirementDocument({ name: 'Team Noord', scope, numbers, session: someSession }, wording);
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Per team', 2],
    ['Verloop', 2],
    ['Uitzonderingen', 2],
    ['Oordelen', 1],
  ]);
  expect(Object.fromEntries(cover).Verborgen).toMatch(/^4 aantallen/);
  expect(record).toMatchObject({ view: 'requirement', filter: { requirement: 'mg-v07-medication' } });
});
