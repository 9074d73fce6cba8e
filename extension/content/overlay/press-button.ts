import type { KeyboardEvent } from 'react';
import { isTyping } from './is-typing.ts';

/**
 * One key per answer: 1 to 4, yes or no, and the acts of a point. Notes come before the judgement, so theirs is the
 * first button.
 */
export function pressButton(event: KeyboardEvent<HTMLElement>): void {
  if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (!/^[a-z0-9]$/i.test(event.key)) return;
  const button = event.currentTarget.querySelector<HTMLElement>(
    `[data-keys~="${event.key.toLowerCase()}"]:not(details:not([open]) *)`,
  );
  if (!button) return;
  event.preventDefault();
  button.click();
}
