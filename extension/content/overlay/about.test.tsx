// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { assessmentOf, box, givenView, show, text } from './testing/a-view.tsx';
import { aVerdict } from './testing.ts';

givenView();

describe('how sure it is', () => {
  const outcomes = ['met', 'gap', 'unseen', 'unseen', 'unreadable', 'not-applicable'] as const;
  const verdicts = outcomes.map((outcome, index) => aVerdict({ requirement: `r${index}`, outcome }));

  test('counts what was seen of what applies', async () => {
    await show('about', {}, { verdicts });
    expect(text()).toContain('Van 2 van de 5 punten die hier gelden, is gezien wat nodig is.');
    expect(text()).toContain('2 punten nog niet gezien. 1 punt niet leesbaar. 1 punt niet van toepassing.');
    expect(box.querySelector('meter')?.value).toBe(2);
  });

  test('where nothing applies there is nothing to measure', async () => {
    await show('about', {}, { verdicts: [aVerdict({ outcome: 'not-applicable' })] });
    expect(text()).toContain('Er gelden hier nu geen punten.');
    expect(box.querySelector('meter')).toBeNull();
  });

  test.each([
    ['2026-11-22', 'vandaag ingegaan'],
    ['2026-11-21', '1 dag oud'],
    ['2026-09-24', '59 dagen oud'],
    ['2026-09-23', 'ruim 1 maand oud'],
    ['2026-09-22', '2 maanden oud'],
    ['2024-11-23', '23 maanden oud'],
  ])('rules of %s are %s', async (day, words) => {
    const [ruleSet] = assessmentOf().ruleSets;
    if (!ruleSet) throw new Error('No rule set.');
    const published = { ...ruleSet, publishedAt: `${day}T08:00:00.000Z`, isBuiltIn: false };
    await show('about', {}, { ruleSets: [published] });
    expect(text()).toContain(`(${words})`);
    expect(text()).not.toContain('Ingebouwd');
  });

  test('says which rules, who is signed in, and that the server is away', async () => {
    await show(
      'about',
      {},
      {
        verdicts,
        connection: {
          account: {
            state: 'signed-in',
            name: 'Sam Voorbeeld',
            role: 'worker',
            organisation: 'Organisatie Noord',
            teams: [{ id: 'noord', name: 'Team Noord' }],
          },
          server: 'unreachable',
          lastReachedAt: '2026-11-22T09:30:00.000Z',
          waiting: 2,
        },
      },
    );
    for (const words of [
      'Versie 3, van 2 november 2026 (20 dagen oud)',
      'Ingebouwd in Dossierlens.',
      'De server is niet bereikbaar.',
      'Laatst bereikt: 10:30.',
      '2 berichten wachten op verzenden.',
      'Sam Voorbeeld, begeleider',
      'Organisatie: Organisatie Noord',
      'Team: Team Noord',
      'Dossierlens 0.1.0',
    ]) {
      expect(text()).toContain(words);
    }
  });
});
