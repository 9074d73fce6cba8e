/** Keys are for the field in which somebody types or chooses, not for the panel. */
export function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
