import { MAX_PAGE } from '../../../../shared/contract/page.ts';
import type { ImprovementAction } from '../../../messaging/improvement-views.ts';
import type { RequestOf } from '../../../messaging/messages.ts';
import type { send } from '../../../messaging/send.ts';

/** More than this no screen shows at once. */
const MOST_PAGES = 5;

export interface LoadedActions {
  readonly actions: readonly ImprovementAction[];
  readonly hasMore: boolean;
}

/** All actions of a filter, page after page. */
export async function loadActions(
  ask: typeof send,
  filter: Omit<RequestOf<'actions.list'>, 'cursor' | 'limit'>,
): Promise<LoadedActions> {
  const actions: ImprovementAction[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await ask('actions.list', { ...filter, limit: MAX_PAGE, ...(cursor ? { cursor } : {}) });
    actions.push(...items);
    cursor = next;
    if (!next) break;
  }
  return { actions, hasMore: cursor !== undefined };
}
