import { clampRingPosition } from './panel-preferences.ts';

const STEP = 0.05;

/**
 * The place nearest to the wanted one where the ring stands on nothing that can be pressed or filled in; the wanted one
 * when there is none.
 */
export function freePosition(wanted: number, isTaken: (position: number) => boolean): number {
  for (let away = 0; away <= 1; away += STEP) {
    for (const position of [wanted + away, wanted - away]) {
      if (clampRingPosition(position) === position && !isTaken(position)) return position;
    }
  }
  return wanted;
}

const controls =
  'a[href], button, input, select, textarea, summary, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="combobox"], [role="textbox"]';

/** Whether the page has a control under a round of this size. */
export function coversControl(page: Document, host: Element, x: number, y: number, radius: number): boolean {
  const around = [
    [0, 0],
    [radius, 0],
    [-radius, 0],
    [0, radius],
    [0, -radius],
  ] as const;
  return around.some(([dx, dy]) => {
    const under = page.elementsFromPoint(x + dx, y + dy).find((element) => element !== host);
    return under?.closest(controls) != null;
  });
}
