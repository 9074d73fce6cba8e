import { ListColleagues } from '../../shared/contract/directory.ts';
import { GetAction, ListActions, PutAction } from '../../shared/contract/improvement-actions.ts';
import type { improvementMessages } from '../messaging/improvement-messages.ts';
import type { Handlers } from '../messaging/serve.ts';
import { countDueActions, rememberDueActions } from './actions-due.ts';
import { askServer } from './ask-server.ts';
import { onlyOwnPage } from './own-page.ts';
import { ownSubject } from './subject.ts';

type Names = Extract<keyof typeof improvementMessages, `action${string}` | `colleagues.${string}`>;

export const actionHandlers: Pick<Handlers, Names> = {
  'actions.list': async (query, sender) => {
    onlyOwnPage(sender);
    return askServer(ListActions, { query });
  },
  'action.get': async ({ id }, sender) => {
    onlyOwnPage(sender);
    return askServer(GetAction, { parameters: { id } });
  },
  'action.put': async ({ id, ifVersion, action }, sender) => {
    onlyOwnPage(sender);
    const saved = await askServer(PutAction, { parameters: { id }, body: { ifVersion, action } });
    void rememberDueActions(new Date());
    return saved;
  },
  'actions.due': async (_, sender) => {
    onlyOwnPage(sender);
    return { due: await countDueActions(new Date()) };
  },
  'colleagues.list': async (_, sender) => {
    onlyOwnPage(sender);
    const [{ people }, me] = await Promise.all([askServer(ListColleagues, {}), ownSubject()]);
    return { people, me };
  },
};
