import type { Localised } from '../facts/definition.ts';

/**
 * What a worker can say or ask about a requirement, in words for the client. It names nothing of a client: no name, no
 * date, no outcome.
 */
export interface ConversationText extends Localised {
  /** Talking about it can put somebody in danger or at a disadvantage: only when it is safe, and never on paper. */
  readonly isDelicate?: true;
}

/** By the id of the requirement. */
export type ConversationTexts = Readonly<Record<string, ConversationText>>;
