import { bcmbBeroepscodeConversation } from './bcmb-beroepscode/conversation.ts';
import type { ConversationText, ConversationTexts } from './conversation-text.ts';
import { drentsKwaliteitskaderConversation } from './drents-kwaliteitskader-2019/conversation.ts';
import { kwaliteitVanLevenConversation } from './kwaliteit-van-leven-kader/conversation.ts';
import { progressiumGedragscodeConversation } from './progressium-gedragscode/conversation.ts';
import { wmoMiddenGroningenConversation } from './wmo-midden-groningen/conversation.ts';

/** For every requirement about a dossier in the frameworks that come with the program. */
export const conversationTexts: ConversationTexts = {
  ...wmoMiddenGroningenConversation,
  ...drentsKwaliteitskaderConversation,
  ...progressiumGedragscodeConversation,
  ...bcmbBeroepscodeConversation,
  ...kwaliteitVanLevenConversation,
};

/** Nothing for a requirement that an organisation added itself. */
export function conversationFor(requirement: string): ConversationText | undefined {
  return Object.hasOwn(conversationTexts, requirement) ? conversationTexts[requirement] : undefined;
}
