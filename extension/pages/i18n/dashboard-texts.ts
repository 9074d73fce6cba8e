import type { dashboard } from './nl-dashboard.ts';

/** A state of the page with nothing to show: what is the matter and what to do. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** The Dutch texts are the pattern that the other languages fill. */
export type DashboardTexts = typeof dashboard;
