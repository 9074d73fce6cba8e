// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  all,
  button,
  click,
  decide,
  fill,
  find,
  givenPanel,
  nameOf,
  open,
  press,
  shadow,
  show,
  text,
  toJudge,
} from './testing/a-panel.tsx';
import { aVerdict } from './testing.ts';

givenPanel();

describe('a waiver', () => {
  const gap = () => aVerdict({ requirement: 'mg-plan' });
  const form = async () => {
    await show({ verdicts: [gap()] });
    await open('mg-plan');
    await click(button(/^Uitzondering maken$/));
  };
  test('needs a reason, and has a last day by itself', async () => {
    await form();
    expect(shadow().activeElement?.tagName).toBe('SELECT');
    await click(button(/^Vastleggen$/));
    expect(text()).toContain('Kies eerst een reden.');
    await fill(find('.waiver-form select'), 'client-declines');
    await fill(find('.waiver-form textarea'), '  liever later ');
    await click(button(/^Vastleggen$/));
    expect(decide).toHaveBeenCalledExactlyOnceWith({
      kind: 'waive',
      requirement: 'mg-plan',
      reason: 'client-declines',
      until: '2027-05-22',
      note: 'liever later',
    });
  });
  test.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2027-11-22', true],
    ['2027-11-23', false],
    ['', false],
  ])('until %s: %s', async (until, isAllowed) => {
    await form();
    await fill(find('.waiver-form select'), 'being-repaired');
    await fill(find('.waiver-form input'), until);
    await click(button(/^Vastleggen$/));
    expect(decide).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
    expect(text().includes('Kies een datum')).toBe(!isAllowed);
  });
  test('is recorded with Ctrl+Enter from any field, and not without a reason', async () => {
    HTMLFormElement.prototype.requestSubmit = function requestSubmit() {
      this.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };
    await form();
    await press('Enter', find('select'), { ctrlKey: true });
    expect(text()).toContain('Kies eerst een reden.');
    await fill(find('select'), 'client-declines');
    await press('Enter', find('select'));
    expect(decide).not.toHaveBeenCalled();
    await press('Enter', find('textarea'), { ctrlKey: true });
    expect(decide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'waive', reason: 'client-declines' }),
    );
  });

  test('is given up with Escape, which leaves the panel open and goes back to the button', async () => {
    await form();
    await press('Escape');
    expect(all('.waiver-form')).toEqual([]);
    expect(nameOf(shadow().activeElement as HTMLElement)).toBe('Uitzondering maken');
  });
  test('keys typed in its fields are for the field', async () => {
    await show({ verdicts: [toJudge()] });
    await open('mg-judged');
    await click(button(/^Uitzondering maken$/));
    find('.waiver-form textarea').focus();
    await press('1');
    await press('/');
    expect(decide).not.toHaveBeenCalled();
    expect(shadow().activeElement?.tagName).toBe('TEXTAREA');
  });
  test.each([
    ['me', true],
    ['colleague', false],
  ] as const)('by %s stands under N.v.t. with reason and day; can be ended: %s', async (by, canEnd) => {
    const waived = { kind: 'waived', reason: 'client-declines', until: '2027-05-22' } as const;
    const explanation = [waived];
    const waiver = { by, on: '2026-11-22' };
    await show({ verdicts: [aVerdict({ outcome: 'not-applicable', explanation, waiver, dueOn: '2027-05-22' })] });
    await click(button(/^N.v.t./));
    expect(text()).toContain('Uitzondering tot en met 22 mei 2027: de cliënt wil dit niet');
    await open('mg-plan');
    expect(all('button').some((each) => nameOf(each) === 'Nu beëindigen')).toBe(canEnd);
    if (!canEnd) return;
    await click(button(/^Nu beëindigen$/));
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'end-waiver', requirement: 'mg-plan' });
  });
  test('is not offered for what is in order', async () => {
    await show({ verdicts: [aVerdict({ outcome: 'met' })] });
    await click(button(/^In orde/));
    await open('mg-plan');
    expect(text()).not.toContain('Uitzondering maken');
  });
});
