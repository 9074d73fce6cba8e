import type { ConversationView, SeenFactsView, SendLogView } from '../../messaging/honesty-views.ts';

/** The views beside the checklist, in the order of the menu. */
export const viewIds = ['with-client', 'seen-facts', 'send-log', 'about'] as const;
export type ViewId = (typeof viewIds)[number];

/** What the views can have done. Each may fail: the view then says so. */
export interface ViewActions {
  seenFacts(): Promise<SeenFactsView>;
  /** When it returns, what stands on the page now is being read again. */
  wipeFacts(): Promise<void>;
  sendLog(): Promise<SendLogView>;
  wipeSendLog(): Promise<SendLogView>;
  conversation(requirements: readonly string[]): Promise<ConversationView>;
  printConversation(requirements: readonly string[]): Promise<void>;
}
