import type { D1Database } from '@cloudflare/workers-types';
import { Hono } from 'hono';

/** What the Worker is measured against: reads JSON and writes it as one row; no token, no checks, no counting. */
const app = new Hono<{ Bindings: { DB: D1Database } }>();
app.post('/v1/submissions', async (c) => {
  const body = await c.req.json<{ id: string }>();
  await c.env.DB.prepare('INSERT INTO bodies (id, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body')
    .bind(body.id, JSON.stringify(body))
    .run();
  return c.json({ accepted: true }, 202);
});

export default app;
