interface Service {
  fetch(url: string, init: { method: string; headers: Record<string, string>; body?: string }): Promise<Response>;
}

export interface BenchRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

interface Work {
  readonly target: string;
  readonly token: string;
  readonly requests: readonly BenchRequest[];
  /** How many are under way together. */
  readonly atOnce: number;
}

/** Sends what it was given to one of the services, so many at a time; the answer to the last one is handed back. */
export default {
  async fetch(request: Request, services: Readonly<Record<string, Service>>): Promise<Response> {
    const { target, token, requests, atOnce } = (await request.json()) as Work;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    let next = 0;
    let last = '';
    const lane = async (): Promise<void> => {
      for (let asked = requests[next++]; asked; asked = requests[next++]) {
        const { method, path, body } = asked;
        const response = await services[target]?.fetch(`https://bench.example${path}`, {
          method,
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        last = (await response?.text()) ?? '';
        if (!response?.ok) throw new Error(`${response?.status} ${last}`);
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, lane));
      return new Response(last);
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
