// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followPage } from './follow-page.ts';
import { aContext, stopTime } from './testing.ts';

const onChange = vi.fn((_: readonly MutationRecord[]) => undefined);
const onQuiet = vi.fn(() => undefined);

function follow() {
  const ctx = aContext();
  followPage(ctx, document, { onChange, onQuiet });
  return ctx;
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const add = () => document.body.append(document.createElement('p'));

beforeEach(() => {
  stopTime();
  document.body.innerHTML = '<input><p>Tekst</p>';
  vi.clearAllMocks();
});

describe('a page', () => {
  test('is looked at right after the start, and no more when nothing changes', async () => {
    follow();
    expect(onQuiet).not.toHaveBeenCalled();
    await pass(0);
    expect(onQuiet).toHaveBeenCalledTimes(1);
    await pass(5000);
    expect(onQuiet).toHaveBeenCalledTimes(1);
  });

  test('is looked at again once it is quiet after a change', async () => {
    follow();
    await pass(0);
    add();
    await pass(79);
    expect(onQuiet).toHaveBeenCalledTimes(1);
    await pass(2);
    expect(onQuiet).toHaveBeenCalledTimes(2);
  });

  test('that is looked at urgently is not waited for after a change', async () => {
    followPage(aContext(), document, { onChange, onQuiet, isUrgent: () => true });
    await pass(0);
    add();
    await pass(2);
    expect(onQuiet).toHaveBeenCalledTimes(2);
  });

  test('that is looked at urgently keeps nearly all of its time when a look takes long', async () => {
    const slow = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
    followPage(aContext(), document, { onChange, onQuiet: slow, isUrgent: () => true });
    await pass(10);
    for (let time = 0; time < 2000; time += 5) {
      add();
      await pass(5);
    }
    expect(slow.mock.calls.length).toBeLessThanOrEqual(6);
    expect(slow.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  test('that changes is looked at once for all changes together', async () => {
    follow();
    await pass(100);
    vi.clearAllMocks();
    for (let count = 0; count < 4; count += 1) {
      add();
      await pass(50);
    }
    expect(onChange).toHaveBeenCalledTimes(4);
    expect(onQuiet).not.toHaveBeenCalled();
    await pass(50);
    expect(onQuiet).toHaveBeenCalledTimes(1);
  });

  test('that never comes to rest is looked at all the same', async () => {
    follow();
    await pass(100);
    vi.clearAllMocks();
    for (let time = 0; time < 2000; time += 40) {
      add();
      await pass(40);
    }
    expect(onQuiet.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(onQuiet.mock.calls.length).toBeLessThanOrEqual(4);
  });

  test.each<[string, () => void]>([
    ['an element', add],
    ['a text', () => document.querySelector('p')?.firstChild?.replaceWith('Anders')],
    ['what is shown', () => document.querySelector('p')?.setAttribute('hidden', '')],
    ['a value', () => document.querySelector('input')?.setAttribute('value', 'x')],
    ['a chosen tab', () => document.querySelector('p')?.setAttribute('aria-selected', 'true')],
  ])('is looked at again after a change of %s', async (_, change) => {
    follow();
    await pass(100);
    vi.clearAllMocks();
    change();
    await pass(0);
    expect(onChange).toHaveBeenCalledTimes(1);
    await pass(100);
    expect(onQuiet).toHaveBeenCalledTimes(1);
  });

  test('is not looked at for an attribute that shows nothing', async () => {
    follow();
    await pass(100);
    vi.clearAllMocks();
    document.querySelector('p')?.setAttribute('data-render', '17');
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
    expect(onQuiet).not.toHaveBeenCalled();
  });

  test('is not looked at when our own panel comes, moves or goes', async () => {
    follow();
    await pass(100);
    vi.clearAllMocks();
    const panel = document.createElement('dossierlens-overlay');
    document.documentElement.append(panel);
    panel.setAttribute('style', 'left: 4px');
    await pass(500);
    panel.remove();
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
    expect(onQuiet).not.toHaveBeenCalled();
  });

  test('is looked at again after another address and after the back button', async () => {
    follow();
    await pass(100);
    vi.clearAllMocks();
    history.pushState(null, '', '/clienten/100413');
    await pass(1200);
    expect(onQuiet).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('pageshow'));
    await pass(100);
    expect(onQuiet).toHaveBeenCalledTimes(2);
  });
});

describe('looking that takes time', () => {
  /** The first look ends at once, and the page changes. */
  async function endOfFirst(ends: readonly (() => void)[]): Promise<void> {
    await pass(0);
    ends[0]?.();
    await pass(0);
    add();
    await pass(100);
  }

  test('is not begun again before it has ended, and what changed meanwhile is looked at after a rest', async () => {
    const ends: (() => void)[] = [];
    const slow = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    followPage(aContext(), document, { onChange, onQuiet: slow });
    await endOfFirst(ends);
    for (let time = 0; time < 1000; time += 50) {
      add();
      await pass(50);
    }
    expect(slow).toHaveBeenCalledTimes(2);
    ends[1]?.();
    await pass(900);
    expect(slow).toHaveBeenCalledTimes(2);
    await pass(500);
    expect(slow).toHaveBeenCalledTimes(3);
  });

  test('on another screen it begins without that rest', async () => {
    const ends: (() => void)[] = [];
    const slow = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    followPage(aContext(), document, { onChange, onQuiet: slow });
    await endOfFirst(ends);
    await pass(1500);
    ends[1]?.();
    await pass(0);
    // The address is looked at every second; the rest would last until 2500.
    history.pushState(null, '', '/clienten/100413/plan');
    await pass(700);
    expect(slow).toHaveBeenCalledTimes(3);
  });

  test('the first time, often of a page that is still filling in, is not rested from', async () => {
    const slow = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 100)));
    followPage(aContext(), document, { onChange, onQuiet: slow });
    await pass(50);
    add();
    await pass(140);
    expect(slow).toHaveBeenCalledTimes(2);
  });
});

test('changes in a shadow root are followed once it is known', async () => {
  const root = (document.querySelector('p') as Element).attachShadow({ mode: 'closed' });
  const followed = followPage(aContext(), document, { onChange, onQuiet });
  followed.observe(root);
  followed.observe(root);
  await pass(100);
  vi.clearAllMocks();
  root.append('tekst');
  await pass(0);
  expect(onChange).toHaveBeenCalledTimes(1);
});

describe('when the content script ends', () => {
  test('before the first look, nothing is looked at', async () => {
    follow().abort('over');
    await pass(2000);
    expect(onQuiet).not.toHaveBeenCalled();
  });

  test.each([
    ['right after the first look', 0],
    ['while it waits for idle time', 80],
    ['later', 500],
  ])('%s, nothing is looked at any more', async (_, moment) => {
    const ctx = follow();
    await pass(0);
    add();
    await pass(moment);
    const before = onQuiet.mock.calls.length;
    ctx.abort('over');
    vi.clearAllMocks();
    add();
    await pass(2000);
    expect(onChange).not.toHaveBeenCalled();
    expect(onQuiet).not.toHaveBeenCalled();
    expect(before).toBe(moment === 500 ? 2 : 1);
  });
});
