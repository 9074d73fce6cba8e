import { browser } from 'wxt/browser';
import { serve } from '../messaging/serve.ts';
import { rememberDueActions } from './actions-due.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { forgetOldDecisions } from './dossier-state.ts';
import { followRules, RULES_ALARM } from './follow-rules.ts';
import { handlers, refreshAll, refreshOpenDossiers } from './handlers.ts';
import { forgetOld } from './ledger-store.ts';
import { noteClosed, tell } from './open-dossiers.ts';
import { flushOutbox, OUTBOX_ALARM } from './outbox.ts';
import { noSidePanelYet, TOGGLE_PANEL } from './panel-places.ts';
import { synchronise } from './server.ts';
import { DECISIONS_ALARM, sendDecisions } from './share-decisions.ts';
import { followProfiles } from './site-profiles-follow.ts';
import { registerSites, startOn } from './sites.ts';
import { unattended } from './unattended.ts';

const SYNC_ALARM = 'synchronise';
/** Clients obey a new rule set or an off-switch within the hour. */
const SYNC_MINUTES = 30;

/**
 * Registers every listener at once, before anything is awaited: the browser may have started us for one of them. No
 * state is kept here, we may be killed at any moment.
 */
export function startBackground(): void {
  serve(handlers);
  // After an update the pages that are open have lost us; after the first installation they never had us.
  browser.runtime.onInstalled.addListener(() => {
    void noSidePanelYet();
    void applyConfiguration();
  });
  browser.runtime.onStartup.addListener(() => {
    void noSidePanelYet();
    void applyConfiguration();
  });
  // A new policy holds at once: no restart, no click.
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void applyConfiguration().then(refreshAll);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void startOn(origins));
  browser.permissions.onRemoved.addListener(() => void registerSites());
  browser.tabs.onRemoved.addListener((tabId) => void noteClosed(tabId));
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === TOGGLE_PANEL && tab?.id !== undefined) void tell(tab.id, { kind: 'panel.toggle' });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) unattended(flushOutbox().then(() => refreshOpenDossiers()));
    if (name === DECISIONS_ALARM) unattended(sendDecisions());
    if (name === RULES_ALARM) unattended(followRules().then((isNew) => (isNew ? refreshOpenDossiers() : undefined)));
    if (name === SYNC_ALARM) {
      const now = new Date();
      const work = forgetOld(now)
        .then(() => forgetOldDecisions(now))
        .then(() => followProfiles(now))
        .then(synchronise)
        .then(sendDecisions)
        .then(() => rememberDueActions(now))
        .then(() => refreshOpenDossiers());
      unattended(work);
    }
  });
  void browser.alarms.get(SYNC_ALARM).then((alarm) => {
    if (!alarm) return browser.alarms.create(SYNC_ALARM, { delayInMinutes: 1, periodInMinutes: SYNC_MINUTES });
  });
}
