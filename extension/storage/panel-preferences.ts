import { storage } from 'wxt/utils/storage';
import { type PanelPreferences, repairPreferences } from '../content/overlay/panel-preferences.ts';

/** Place and size of the panel, remembered per site. The panel itself repairs what an older release left. */
export function panelPreferencesOf(site: string) {
  const item = storage.defineItem<PanelPreferences | null>(`local:panel:${site}`, { fallback: null, version: 1 });
  return {
    load: async () => repairPreferences(await item.getValue()),
    save: (preferences: PanelPreferences) => item.setValue(preferences),
  };
}
