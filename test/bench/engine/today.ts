/** The day on which everything is evaluated, so that every run does the same work. */
export const today = '2026-06-15';
