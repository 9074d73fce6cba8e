import type { Outcome } from '../../shared/domain/outcome.ts';

/**
 * How an outcome looks everywhere on our pages: never by colour alone. Neighbours in a bar differ in
 * lightness or texture, and every outcome has a mark of its own shape.
 */
export interface OutcomeStyle {
  /** Custom property with the fill, defined in `outcome-style.css` for light and dark. */
  readonly fill: `--outcome-${Outcome}`;
  readonly texture: 'solid' | 'dotted' | 'hatched' | 'crossed' | 'outlined';
  /** Path of the mark in a 16 by 16 box, drawn as a stroke. */
  readonly mark: string;
}

export const outcomeStyle: Readonly<Record<Outcome, OutcomeStyle>> = {
  gap: { fill: '--outcome-gap', texture: 'solid', mark: 'M4 4l8 8M12 4l-8 8' },
  upcoming: { fill: '--outcome-upcoming', texture: 'solid', mark: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5.2v3l2 1.3' },
  'needs-judgement': {
    fill: '--outcome-needs-judgement',
    texture: 'dotted',
    mark: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9 8 10M8 12.6v.1',
  },
  met: { fill: '--outcome-met', texture: 'solid', mark: 'M3.5 8.5l3 3 6-7' },
  unseen: { fill: '--outcome-unseen', texture: 'hatched', mark: 'M8 4.5a3.5 3.5 0 1 0 .01 0' },
  unreadable: { fill: '--outcome-unreadable', texture: 'crossed', mark: 'M8 4.5a3.5 3.5 0 1 0 .01 0M4 12l8-8' },
  'not-applicable': { fill: '--outcome-not-applicable', texture: 'outlined', mark: 'M4.5 8h7' },
};

/** From left to right in a bar: what needs attention, what is known, what is not known, what does not count. */
export const outcomeOrder = [
  'gap',
  'needs-judgement',
  'upcoming',
  'met',
  'unseen',
  'unreadable',
  'not-applicable',
] as const satisfies readonly Outcome[];
