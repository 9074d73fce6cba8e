export type Side = 'left' | 'right';

/** How the user left the panel on a site. Remembered in the browser; holds nothing of a dossier. */
export interface PanelPreferences {
  readonly isOpen: boolean;
  /** The edge of the window that it keeps to. */
  readonly side: Side;
  /** How far from that edge, in CSS pixels. */
  readonly inset: number;
  /** How far from the top of the window, in CSS pixels. */
  readonly top: number;
  /** Of the open panel, in CSS pixels. */
  readonly width: number;
  /** Where the ring hangs along its side: 0 is the top of the window, 1 the bottom. */
  readonly ringPosition: number;
}

export const minWidth = 300;
export const maxWidth = 620;
/** Between a docked panel and the edge of the window. */
export const margin = 12;
/** Let go this near to an edge, it docks. */
const snap = 44;

/** A ring at first: nothing opens by itself. */
export const defaultPreferences: PanelPreferences = {
  isOpen: false,
  side: 'right',
  inset: margin,
  top: margin,
  width: 372,
  ringPosition: 0.62,
};

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

export function clampWidth(width: number): number {
  return Math.round(within(width, minWidth, maxWidth));
}

/** Keeps the whole ring in the window. */
export function clampRingPosition(position: number): number {
  return within(position, 0.06, 0.94);
}

/** Screens are larger than this, windows often smaller: the style sheet keeps the panel within the window as it is. */
const largest = 8000;
const clampDistance = (distance: number) => Math.round(within(distance, margin, largest));

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Where the panel keeps itself when it is put there: to the nearer edge of the window.
 * @param nearness how near to an edge it docks; the arrows go by smaller steps than a hand does
 */
export function placeAt(
  { left, top, width }: Box,
  windowWidth: number,
  nearness = snap,
): Pick<PanelPreferences, 'side' | 'inset' | 'top'> {
  const right = windowWidth - left - width;
  const side = left < right ? 'left' : 'right';
  const inset = Math.min(left, right);
  return {
    side,
    inset: inset < nearness ? margin : clampDistance(inset),
    top: top < nearness ? margin : clampDistance(top),
  };
}

/** What was stored may be of an older release or damaged: what does not fit is replaced by the default. */
export function repairPreferences(
  stored: Partial<Record<keyof PanelPreferences, unknown>> | null | undefined,
): PanelPreferences {
  const { isOpen, side, inset, top, width, ringPosition } = stored ?? {};
  const number = (value: unknown, clamp: (value: number) => number, fallback: number) =>
    Number.isFinite(value) ? clamp(value as number) : fallback;
  return {
    isOpen: typeof isOpen === 'boolean' ? isOpen : defaultPreferences.isOpen,
    side: side === 'left' || side === 'right' ? side : defaultPreferences.side,
    inset: number(inset, clampDistance, defaultPreferences.inset),
    top: number(top, clampDistance, defaultPreferences.top),
    width: number(width, clampWidth, defaultPreferences.width),
    ringPosition: number(ringPosition, clampRingPosition, defaultPreferences.ringPosition),
  };
}
