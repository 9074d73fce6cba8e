import type { ShownWhere } from './overlay-context.ts';

const LOOK_EVERY_MS = 250;
/** A screen that is not there by now is not coming, or evidence that is not on it. */
const LONGEST_MS = 8000;

/**
 * Shows evidence on a screen that was just asked for, as soon as that has come and been read.
 * @returns what it came to; only at the end whether it is not there
 */
export async function showOnArrival(
  show: () => Promise<ShownWhere>,
  wait: (milliseconds: number) => Promise<void> = sleep,
): Promise<ShownWhere> {
  let shown = await show();
  for (let waited = 0; shown !== 'shown' && waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
    await wait(LOOK_EVERY_MS);
    shown = await show();
  }
  return shown;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
