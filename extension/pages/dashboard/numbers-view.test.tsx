import { MantineProvider } from '@mantine/core';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { RequirementRow } from '../../../shared/contract/aggregates.ts';
import { WordingProvider } from '../i18n/texts.tsx';
import { choiceOf } from './address.ts';
import type { Numbers } from './numbers/load-numbers.ts';
import { hasOtherTeams, LoadedNumbers } from './numbers-view.tsx';
import {
  before,
  someAnswer,
  someCells,
  someNumbers,
  someOverview,
  someRuleSet,
  someSession,
  someTrend,
} from './testing.ts';

/** Numbers that do not come about by chance: each says where it comes from. */
const answers: readonly RequirementRow[] = [
  someAnswer(
    'plan',
    { met: 61, gap: 13, upcoming: 7, 'needs-judgement': 5, unseen: 11, unreadable: 3, 'not-applicable': 17 },
    before({ met: 50, gap: 32, unseen: 35 }),
  ),
  someAnswer('evaluatie', { met: 24, gap: 72, unseen: 21 }, before({ met: 60, gap: 31, unseen: 26 })),
  someAnswer('oud', { met: 2, gap: 115 }, { isRetired: true }),
];

function shown(query: string, numbers: Numbers = someNumbers(answers), ids = ['plan', 'evaluatie']): Document {
  const ruleSet = someRuleSet(...ids);
  const own = someSession.teams.find(({ id }) => query.includes(`team=${id}`));
  const html = renderToStaticMarkup(
    <MantineProvider>
      <WordingProvider language="nl">
        <LoadedNumbers
          session={someSession}
          team={undefined}
          framework="kader"
          ruleSets={[ruleSet]}
          revisions={[
            {
              id: 'kader',
              name: ruleSet.framework.name,
              revision: 4,
              publishedAt: '2026-11-01T00:00:00.000Z',
              isBuiltIn: false,
            },
          ]}
          choice={choiceOf(query)}
          choose={() => {}}
          onTeams={() => {}}
          onSession={async () => {}}
          scope={{ ruleSet, ...(own && { team: own, teams: own.id }) }}
          numbers={numbers}
          isStale={false}
          isLoading={false}
          onRefresh={async () => {}}
        />
      </WordingProvider>
    </MantineProvider>,
  );
  const { document } = new JSDOM(html).window;
  for (const style of document.querySelectorAll('style')) style.remove();
  return document;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const rowNamed = (document: Document, name: string) =>
  [...document.querySelectorAll('tbody tr')].find((row) => textOf(row.querySelector('th')).startsWith(name));
const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll('td') ?? [])].map(textOf);

describe('every number comes from the answer', () => {
  test('of a requirement', () => {
    const row = rowNamed(shown('?view=requirements&team=noord'), 'plan');
    expect(row?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      '13 ontbreekt, 5 beoordelen, 7 komt eraan, 61 voldaan, 11 nog niet gezien, 3 niet leesbaar, 17 n.v.t.',
    );
    const [, gaps, change, unseen] = cellsOf(row);
    // 13 / (13 + 61); 32 / 82 before; (11 + 3) / (117 - 17).
    expect(gaps).toBe('18%13 van 74 dossiers');
    expect(change).toBe('21 procentpunten minderwas 39% op 22 aug 2026');
    expect(unseen).toBe('14%14 van 100 dossierswaarvan 3 niet leesbaar');
  });

  test('of a cell of the heat map, with what is hidden named', () => {
    const document = shown('');
    const heat = document.querySelector('[aria-labelledby=heat-map]');
    const rows = [...(heat?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    // 13 / (61 + 13), 8 / (61 + 13 + 8).
    expect(rows).toEqual([
      'Team Noord41 dossiers · eigen team18%10% niet gezien',
      'Team Zuidnog geen uitkomsten · eigen team–',
      'Team Oostca. 85 dossiersverborgen',
    ]);
    expect(textOf(heat)).toContain('minder dan 8 dossiers van een ander team');
  });

  test('of the weeks to come', () => {
    const due = shown('').querySelector('[aria-labelledby=due]');
    expect([...(due?.querySelectorAll('tbody tr') ?? [])].map(textOf)).toEqual([
      'Over tijd3plan (3)',
      'Week 4823 nov 2026 – 29 nov 202617evaluatie (17)',
      'Week 4930 nov 2026 – 6 dec 20260niets',
    ]);
  });

  test('of the course, in words and in the table behind the drawing', () => {
    const trend = shown('').querySelector('[aria-labelledby=trend]');
    // 19 / 50 and 24 / 74, 13 / 74 and 8 / 82.
    expect(textOf(trend)).toContain('Ontbreekt: 38% op 22 aug 2026, 18% op 22 nov 2026.');
    expect(textOf(trend)).toContain('Niet gezien of leesbaar: eerst 32%, nu 10%.');
    expect([...(trend?.querySelectorAll('tbody tr') ?? [])].map(textOf)).toEqual([
      '22 nov 20264118%137410%',
      '22 aug 20263738%195032%',
    ]);
  });

  test('of the subject to discuss', () => {
    const card = textOf(shown('').querySelector('[aria-labelledby=discuss]'));
    // 31 / 91 and 72 / 96.
    expect(card).toContain('‘evaluatie’ ontbreekt vaker dan eerst: van 34% naar 75% (41 procentpunten erbij).');
    expect(card).toContain('Van 117 dossiers zijn er nog 21 niet gezien of niet leesbaar.');
  });

  test('of the facts above', () => {
    const facts = [...shown('?team=noord').querySelectorAll('dl[class*=facts] > div')].map(textOf);
    // Unseen or unreadable 14 + 21 of 100 + 117 + 117 that apply.
    expect(facts[0]).toBe('Dossiers41');
    expect(facts[1]).toBe('Gezien en leesbaar90% van alle punten die gelden');
    expect(facts[3]).toBe('RegelsetKader revisie 4');
  });
});

describe('what a lead may meet', () => {
  const oost = { teams: someOverview().teams };

  test('a team that is lost while looking: rounded, and why', () => {
    const rounded = someAnswer('plan', { met: 40, gap: null }, { precision: 'rounded' });
    const document = shown('?view=requirements&team=oost', someNumbers([rounded], { overview: someOverview(oost) }));
    expect(textOf(document.body)).toContain('Team Oost is niet (meer) van jou.');
    const [bar, gaps] = cellsOf(rowNamed(document, 'plan'));
    expect(bar).toContain('verborgen: ontbreekt');
    expect(gaps).toBe('verborgen');
  });

  test('a team without results: a sentence, and no table of nothing', () => {
    const document = shown('?view=requirements&team=zuid', someNumbers([someAnswer('plan', {})]));
    expect(textOf(document.body)).toContain('Nog geen uitkomsten');
    expect(document.querySelector('table')).toBeNull();
  });

  test.each([
    ['no days', [], 'In deze periode zijn er geen cijfers.'],
    [
      'one day',
      [{ day: '2026-11-22', dossiers: { count: 2 }, counts: someCells({ met: 2 }) }],
      'pas cijfers van één dag',
    ],
  ])('a period with %s: a sentence with a way to look further back', (_, points, sentence) => {
    const document = shown('', someNumbers(answers, { trend: someTrend({ points }) }));
    const trend = document.querySelector('[aria-labelledby=trend]');
    expect(textOf(trend)).toContain(sentence);
    expect(trend?.querySelector('a')?.getAttribute('href')).toBe('?period=half-year');
  });

  test('a requirement that was retired stands apart and says so', () => {
    const document = shown('?view=requirements&group=theme');
    expect(textOf(rowNamed(document, 'oud'))).toContain('vervallen');
    expect([...document.querySelectorAll('[scope=rowgroup]')].map(textOf)).toEqual(['thema', 'Vervallen eisen']);
  });

  test('rules that changed are marked in words too', () => {
    const trend = someTrend({ marks: [{ day: '2026-10-01', ruleSet: 'kader', revision: 4 }] });
    const document = shown('', someNumbers(answers, { trend }));
    expect(textOf(document.querySelector('[aria-labelledby=trend]'))).toContain(
      'Op 1 okt 2026 ging revisie 4 van Kader in.',
    );
  });
});

test.each([
  [['noord'], false],
  [['noord', 'zuid'], false],
  [['noord', 'oost'], true],
  [[], true],
])('own teams %j, while of north and east only north is own', (own, expected) => {
  const teams = own.map((id) => ({ id, name: id }));
  expect(hasOtherTeams({ teams }, someOverview().teams)).toBe(expected);
});
