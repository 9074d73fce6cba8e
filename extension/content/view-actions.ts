import { send } from '../messaging/send.ts';
import type { ViewActions } from './overlay/views.ts';

interface ViewHost {
  /** The dossier that the panel shows. */
  dossier(): string | undefined;
  /** Has the background do something, and says so when it is gone. */
  act<T>(task: () => Promise<T>): Promise<T>;
  /** The tab that shows the dossier, when the panel itself stands elsewhere. */
  tab?(): number | undefined;
}

/** What the views beside the checklist have the background do. */
export function viewActions({ dossier, act, tab }: ViewHost): ViewActions {
  const open = () => {
    const id = tab?.();
    return { dossier: dossier() ?? '', ...(id === undefined ? {} : { tab: id }) };
  };
  return {
    seenFacts: () => act(() => send('facts.get', open())),
    wipeFacts: async () => {
      await act(() => send('facts.wipe', open()));
    },
    sendLog: () => act(() => send('send-log.get', {})),
    wipeSendLog: () => act(() => send('send-log.wipe', {})),
    conversation: (requirements) => act(() => send('conversation.get', { requirements: [...requirements] })),
    printConversation: async (requirements) => {
      await act(() => send('conversation.print', { requirements: [...requirements] }));
    },
  };
}
