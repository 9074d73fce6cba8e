export interface ForgetfulMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** Keeps what it is given for a fixed time, in the memory of the isolate. When it is full it begins anew. */
export function forgetfulMap<Value>({
  lifeMs,
  mostEntries,
}: {
  lifeMs: number;
  mostEntries: number;
}): ForgetfulMap<Value> {
  const entries = new Map<string, { readonly value: Value; readonly since: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const age = Date.now() - entry.since;
      if (age >= 0 && age < lifeMs) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      if (entries.size >= mostEntries) entries.clear();
      entries.set(key, { value, since: Date.now() });
    },
    delete(key) {
      entries.delete(key);
    },
  };
}
