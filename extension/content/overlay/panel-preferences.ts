export type Side = 'left' | 'right';

/** How the user left the panel on a site. Remembered in the browser; holds nothing of a dossier. */
export interface PanelPreferences {
  readonly isOpen: boolean;
  readonly side: Side;
  /** Of the open panel, in CSS pixels. */
  readonly width: number;
  /** Where the ring hangs along its side: 0 is the top of the window, 1 the bottom. */
  readonly ringPosition: number;
}

export const minWidth = 300;
export const maxWidth = 620;

/** A ring at first: nothing opens by itself. */
export const defaultPreferences: PanelPreferences = { isOpen: false, side: 'right', width: 372, ringPosition: 0.62 };

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

export function clampWidth(width: number): number {
  return Math.round(within(width, minWidth, maxWidth));
}

/** Keeps the whole ring in the window. */
export function clampRingPosition(position: number): number {
  return within(position, 0.06, 0.94);
}

/** What was stored may be of an older release or damaged: what does not fit is replaced by the default. */
export function repairPreferences(
  stored: Partial<Record<keyof PanelPreferences, unknown>> | null | undefined,
): PanelPreferences {
  const { isOpen, side, width, ringPosition } = stored ?? {};
  return {
    isOpen: typeof isOpen === 'boolean' ? isOpen : defaultPreferences.isOpen,
    side: side === 'left' || side === 'right' ? side : defaultPreferences.side,
    width: Number.isFinite(width) ? clampWidth(width as number) : defaultPreferences.width,
    ringPosition: Number.isFinite(ringPosition)
      ? clampRingPosition(ringPosition as number)
      : defaultPreferences.ringPosition,
  };
}
