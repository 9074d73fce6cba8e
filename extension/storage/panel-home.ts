import { storage } from 'wxt/utils/storage';

/** Whether a side panel of the browser is open, where the panel then lives instead of in the page. */
const item = storage.defineItem<unknown>('local:panelInSidePanel', { fallback: false, version: 1 });

export const panelInSidePanel = {
  get: async (): Promise<boolean> => (await item.getValue()) === true,
  set: (isThere: boolean): Promise<void> => item.setValue(isThere),
  watch: (onChange: (isThere: boolean) => void): (() => void) => item.watch((value) => onChange(value === true)),
};
