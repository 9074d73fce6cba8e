const TOLERANCE_MS = 5 * 60 * 1000;

/**
 * The moment of assessment in the form that is stored, which sorts as text. A clock that runs further ahead than five
 * minutes is not believed: the moment of arrival takes its place, or no later result could ever replace this one.
 */
export function readAssessedAt(assessedAt: string, now: Date): { at: string; isFromFuture: boolean } {
  const moment = new Date(assessedAt);
  const isFromFuture = moment.getTime() > now.getTime() + TOLERANCE_MS;
  return { at: (isFromFuture ? now : moment).toISOString(), isFromFuture };
}
