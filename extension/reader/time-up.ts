/**
 * Thrown out of a reading whose time is up, to be caught by whoever began it. What was made so far is remembered, so
 * that the same reading, begun again, comes further: no function in between need know that it can be put off.
 */
export class TimeUp extends Error {}
