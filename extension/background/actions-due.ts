import { browser } from 'wxt/browser';
import { ListActions } from '../../shared/contract/improvement-actions.ts';
import { MAX_PAGE } from '../../shared/contract/page.ts';
import { addPeriod, dayInAmsterdam } from '../../shared/domain/date.ts';
import { sessionItem } from '../storage/account.ts';
import { ApiClientError } from './api-client.ts';
import { callServer } from './server.ts';
import { ownSubject } from './subject.ts';

/** How long ahead an own action is called to mind. */
const REMIND_WITHIN = 'P7D';

/**
 * Own running actions that are overdue or due within a week. Soonest due come first, so one page tells all there is to
 * remind of: nobody has a hundred.
 */
export async function countDueActions(now: Date): Promise<number> {
  const session = await sessionItem.get();
  if (session?.person.role !== 'lead' && session?.person.role !== 'admin') return 0;
  const me = await ownSubject();
  if (!me) return 0;
  const last = addPeriod(dayInAmsterdam(now), REMIND_WITHIN);
  try {
    const { value } = await callServer(ListActions, { query: { state: 'running', limit: MAX_PAGE } });
    return (value?.items ?? []).filter(({ owner, dueOn }) => owner.subject === me && dueOn <= last).length;
  } catch (error) {
    if (error instanceof ApiClientError) return 0;
    throw error;
  }
}

/** The number on the button in the browser's toolbar, where no dossier has a number of its own. */
export async function rememberDueActions(now: Date): Promise<void> {
  const due = await countDueActions(now);
  await browser.action.setBadgeBackgroundColor({ color: '#0d3557' }).catch(() => undefined);
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' }).catch(() => undefined);
}
