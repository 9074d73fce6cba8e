// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  all,
  button,
  decide,
  find,
  givenPanel,
  nameOf,
  open,
  press,
  said,
  show,
  text,
  toJudge,
} from './testing/a-panel.tsx';

givenPanel();

describe('judging', () => {
  test.each([
    ['1', 'meets'],
    ['2', 'largely'],
    ['3', 'largely-not'],
    ['4', 'does-not'],
  ] as const)('key %s answers %s', async (key, answer) => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    expect(text()).toContain('Wat je nu kiest, geldt tot en met 3 mei 2027.');
    await press(key);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'judge', requirement: 'mg-judged', answer });
    expect(said()).toContain('Geldt tot en met 3 mei 2027.');
  });
  test.each([
    ['j', 'yes'],
    ['n', 'no'],
    ['1', 'yes'],
    ['2', 'no'],
  ] as const)('a yes or no: key %s answers %s', async (key, answer) => {
    await show({ verdicts: [toJudge({ judgement: { scale: 'yes-no', holdsUntil: '2027-05-03' } })] });
    await open('mg-judged');
    await press(key);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'judge', requirement: 'mg-judged', answer });
  });
  test.each([
    ['another key', '5', {}],
    ['a browser shortcut', '1', { ctrlKey: true }],
    ['a key that is held down', '1', { repeat: true }],
  ])('%s does nothing', async (_, key, more) => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    await press(key, undefined, more);
    expect(decide).not.toHaveBeenCalled();
  });
  test('a question that was not read is not answered by a key', async () => {
    await show({ verdicts: [toJudge(), toJudge({ requirement: 'gap', outcome: 'gap' })] });
    button(/Eis mg-judged/).focus();
    await press('1');
    await open('gap');
    await press('1');
    expect(decide).not.toHaveBeenCalled();
    find('details.ahead').setAttribute('open', '');
    await press('1');
    expect(decide).toHaveBeenCalledOnce();
  });
  test.each([
    ['me', 'jou'],
    ['colleague', 'een collega'],
  ] as const)('an answer by %s is told, and may be changed', async (by, whom) => {
    await show({
      verdicts: [
        toJudge({
          outcome: 'gap',
          judgement: { scale: 'levels', holdsUntil: '2027-05-03', by },
          judged: { state: 'answered', answer: 'does-not', on: '2026-11-01', until: '2027-04-12' },
        }),
      ],
    });
    await open('mg-judged');
    expect(text()).toContain(`Beoordeeld op 1 november 2026 door ${whom}. Dit geldt tot en met 12 april 2027.`);
    expect(all('[aria-pressed="true"]').map(nameOf)).toEqual(['4Voldoet niet']);
  });
  test('an answer that ran out says so', async () => {
    const judged = { state: 'expired', answer: 'meets', on: '2025-11-01', until: '2026-11-01' } as const;
    await show({ verdicts: [toJudge({ judged })] });
    await open('mg-judged');
    expect(text()).toContain('van 1 november 2025 gold tot en met 1 november 2026. Beoordeel dit punt opnieuw.');
    expect(all('[aria-pressed="true"]')).toEqual([]);
  });
  test('that fails says so and can be done again', async () => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    decide.mockRejectedValueOnce({ code: 'internal' });
    await press('1');
    expect(text()).toContain('Dat is niet gelukt. Probeer het opnieuw.');
    await press('1');
    expect(decide).toHaveBeenCalledTimes(2);
  });
});
