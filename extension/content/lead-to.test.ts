// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { leadTo } from './lead-to.ts';

const pressed = vi.fn((event: Event) => event.preventDefault());
beforeEach(() => {
  pressed.mockClear();
  // jsdom knows no layout.
  HTMLElement.prototype.checkVisibility = function () {
    return !this.hidden;
  };
});
const show = (html: string) => {
  document.body.innerHTML = html;
  document.body.addEventListener('click', pressed);
};

test.each([
  ['a link to that screen', '<a href="/clienten/1/plan">Plan</a>', true],
  ['one with more in its address', '<a href="/clienten/1/plan?tab=2#doelen">Plan</a>', true],
  ['a link to another client', '<a href="/clienten/2/plan">Plan</a>', false],
  ['a link to another site', '<a href="https://elders.example/clienten/1/plan">Plan</a>', false],
  ['one that opens a tab', '<a href="/clienten/1/plan" target="_blank">Plan</a>', false],
  ['a file', '<a href="/clienten/1/plan" download>Plan</a>', false],
  ['one that cannot be seen', '<a href="/clienten/1/plan" hidden>Plan</a>', false],
])('%s', (_, html, isPressed) => {
  show(html);
  expect(leadTo('/clienten/1/plan', document)).toBe(isPressed);
  expect(pressed).toHaveBeenCalledTimes(isPressed ? 1 : 0);
});
