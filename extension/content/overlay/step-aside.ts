import { margin, minWidth, type PanelPreferences, type Side } from './panel-preferences.ts';

/** In CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Where the panel stands for as long as somebody types; `isFolded`: only its edge is still to be seen. */
export interface Aside {
  readonly side: Side;
  readonly inset: number;
  readonly width: number;
  readonly isFolded: boolean;
}

type Place = Pick<PanelPreferences, 'side' | 'inset' | 'top' | 'width'>;

/** Room around what somebody types in, for its own outline and a list below it. */
const around = 8;

/** As the style sheet places it: within the window, also when that became smaller. */
function boxOf({ side, inset, top, width }: Place, height: number, size: WindowSize): Box {
  const within = Math.max(margin, Math.min(inset, size.width - width - margin));
  const left = side === 'left' ? within : size.width - within - width;
  return { left, top, right: left + width, bottom: Math.min(top + height, size.height - margin) };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right + around &&
    other.left - around < one.right &&
    one.top < other.bottom + around &&
    other.top - around < one.bottom
  );
}

/**
 * How the panel gets out of the way of what somebody types in: narrower where it is, else at the other side, else folded
 * away. Nothing when it is not in the way, or when it is out of the window itself.
 * @param height of the panel as it stands
 */
export function stepAside(control: Box, place: Place, height: number, size: WindowSize): Aside | undefined {
  if (!overlaps(boxOf(place, height, size), control)) return undefined;
  const { side, inset, width } = place;
  const other: Side = side === 'left' ? 'right' : 'left';
  const narrow = Math.min(width, minWidth);
  // Narrower is higher: what is in it takes more lines.
  const tallest = size.height - place.top - margin;
  const options: readonly Omit<Aside, 'isFolded'>[] = [
    { side, inset, width: narrow },
    { side: other, inset: margin, width },
    { side: other, inset: margin, width: narrow },
    { side, inset: margin, width: narrow },
  ];
  const free = options.find((option) => {
    const box = boxOf({ ...option, top: place.top }, tallest, size);
    return box.left >= 0 && box.right <= size.width && !overlaps(box, control);
  });
  return free ? { ...free, isFolded: false } : { side, inset: margin, width, isFolded: true };
}
