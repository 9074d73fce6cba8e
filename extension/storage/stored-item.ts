import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { serial } from './serial.ts';

/** One stored item: versioned, parsed on reading, so that what an older release or a broken disk left can't do harm. */
export interface StoredItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, alters and writes back, one at a time within this life of the background. */
  change(alter: (value: T) => T): Promise<void>;
  remove(): Promise<void>;
}

/** @param fallback what holds while nothing, or nothing readable, is stored */
export function storedItem<T>(key: StorageItemKey, schema: z.ZodType<T>, fallback: T, version = 1): StoredItem<T> {
  const item = storage.defineItem<unknown>(key, { fallback, version });
  const inTurn = serial();
  const get = async () => {
    const parsed = schema.safeParse(await item.getValue());
    return parsed.success ? parsed.data : fallback;
  };
  return {
    get,
    set: (value) => item.setValue(value),
    change: (alter) => inTurn(async () => item.setValue(alter(await get()))),
    remove: () => item.removeValue(),
  };
}

/** An array of which the items that can't be read are left out: one damaged item costs no more than itself. */
export function readable<T>(schema: z.ZodType<T>): z.ZodType<T[]> {
  return z.array(z.unknown()).transform((items) =>
    items.flatMap((item) => {
      const parsed = schema.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
  );
}

/** The same of a record. */
export function readableRecord<T>(schema: z.ZodType<T>): z.ZodType<Record<string, T>> {
  return z.record(z.string(), z.unknown()).transform((items) =>
    Object.fromEntries(
      Object.entries(items).flatMap(([key, item]) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [[key, parsed.data] as const] : [];
      }),
    ),
  );
}
