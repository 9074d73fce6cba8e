type Payload = Record<string, unknown> & { uid?: string; userCode?: string; grantId?: string };

/** Where the provider keeps sessions, codes and tokens: in memory, for as long as it runs. */
export function createMemoryAdapter() {
  const stored = new Map<string, { payload: Payload; expiresAt: number }>();

  const read = (key: string): Payload | undefined => {
    const item = stored.get(key);
    if (item && item.expiresAt > Date.now()) return item.payload;
    stored.delete(key);
    return undefined;
  };
  const findWhere = (name: string, matches: (payload: Payload) => boolean): Payload | undefined => {
    for (const key of stored.keys()) {
      const payload = key.startsWith(`${name}:`) ? read(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  };

  return (name: string) => ({
    async upsert(id: string, payload: Payload, expiresIn?: number) {
      stored.set(`${name}:${id}`, { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
    },
    find: async (id: string) => read(`${name}:${id}`),
    findByUid: async (uid: string) => findWhere(name, (payload) => payload.uid === uid),
    findByUserCode: async (userCode: string) => findWhere(name, (payload) => payload.userCode === userCode),
    async consume(id: string) {
      const payload = read(`${name}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id: string) {
      stored.delete(`${name}:${id}`);
    },
    async revokeByGrantId(grantId: string) {
      for (const [key, { payload }] of stored) if (payload.grantId === grantId) stored.delete(key);
    },
  });
}
