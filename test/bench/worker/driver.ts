interface Service {
  fetch(url: string, init: { method: string; headers: Record<string, string>; body: string }): Promise<Response>;
}

interface Work {
  readonly target: 'worker' | 'bare';
  readonly token: string;
  readonly bodies: readonly unknown[];
}

const AT_ONCE = 10;

/** Sends what it was given to one of the services, ten requests at a time. */
export default {
  async fetch(request: Request, services: Readonly<Record<Work['target'], Service>>): Promise<Response> {
    const { target, token, bodies } = (await request.json()) as Work;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < bodies.length) {
        const body = JSON.stringify(bodies[next++]);
        const response = await services[target].fetch('https://bench.example/v1/submissions', {
          method: 'POST',
          headers,
          body,
        });
        const text = await response.text();
        if (response.status !== 202) throw new Error(`${response.status} ${text}`);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      return new Response('done');
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
