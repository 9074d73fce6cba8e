import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type { z } from 'zod';

/** One stored item: versioned, parsed on reading, so that what an older release or a broken disk left can't do harm. */
export interface StoredItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
}

/** @param fallback what holds while nothing, or nothing readable, is stored */
export function storedItem<T>(key: StorageItemKey, schema: z.ZodType<T>, fallback: T, version = 1): StoredItem<T> {
  const item = storage.defineItem<unknown>(key, { fallback, version });
  return {
    async get() {
      const parsed = schema.safeParse(await item.getValue());
      return parsed.success ? parsed.data : fallback;
    },
    set: (value) => item.setValue(value),
    remove: () => item.removeValue(),
  };
}
