import { z } from 'zod';

/** The four levels of the supervision framework. */
export const Level = z.enum(['meets', 'largely', 'largely-not', 'does-not']);
export type Level = z.infer<typeof Level>;

export const levels = Level.options;

export const levelValues: Readonly<Record<Level, number>> = {
  meets: 1,
  largely: 0.75,
  'largely-not': 0.25,
  'does-not': 0,
};

export const Scale = z.enum(['levels', 'yes-no']);
export type Scale = z.infer<typeof Scale>;

/** What a person answers to a judged requirement. */
export const Answer = z.enum([...Level.options, 'yes', 'no']);
export type Answer = z.infer<typeof Answer>;

export const answersOf: Readonly<Record<Scale, readonly Answer[]>> = { levels: Level.options, 'yes-no': ['yes', 'no'] };

const sufficient: ReadonlySet<Answer> = new Set<Answer>(['meets', 'largely', 'yes']);

/** Good enough: the source text does not say which levels are; our reading is 1 and 0.75. */
export function isSufficient(answer: Answer): boolean {
  return sufficient.has(answer);
}
