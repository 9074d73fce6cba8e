const DAY_MS = 24 * 60 * 60 * 1000;

/** The day after, as `2026-06-02`; moments of a day come before it as text. Days are those of UTC, as the moments are. */
export const nextDay = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
