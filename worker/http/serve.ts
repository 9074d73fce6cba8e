import type { Hono, Context as HonoContext, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { z } from 'zod';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import type { Role } from '../../shared/contract/session.ts';
import { authenticate } from '../auth/authenticate.ts';
import { authenticateFromMemory } from '../auth/authenticate-from-memory.ts';
import { requireRole } from '../auth/require-role.ts';
import { type App, type Context, contextOf } from './context.ts';
import { hasEtag } from './has-etag.ts';
import { parseInput } from './parse-input.ts';
import { limitBodyTo, MAX_BODY_BYTES, readJson } from './valid-json.ts';

type Parsed<E, Part extends string> = E extends { readonly [P in Part]: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : undefined;

/** What came in with a request, as the contract describes it. */
export interface Input<E extends Endpoint> {
  readonly params: Parsed<E, 'params'>;
  readonly query: Parsed<E, 'query'>;
  readonly body: Parsed<E, 'request'>;
}

/** An endpoint for roles; what is public or for any token has a route of its own. */
type ForRoles = Endpoint & { readonly roles: readonly Role[] };

type Answer<E extends Endpoint> = z.input<E['response']>;

/**
 * One route of the contract for roles: token, role, body limit and parsing happen here, in that order, so that no route
 * can forget one. The verb gets what was parsed, and gives the answer.
 */
export function serve<E extends ForRoles>(
  app: Hono<App>,
  endpoint: E,
  verb: (context: Context, input: Input<E>) => Promise<Answer<E>>,
): void {
  app.on(endpoint.method, [endpoint.path], ...guardsOf(endpoint), async (c: HonoContext<App>) =>
    c.json(await verb(contextOf(c), await inputOf(c, endpoint)), endpoint.status ?? 200),
  );
}

/**
 * The same for a verb whose statement checks the person itself; see `authenticateFromMemory` for what it must do.
 * @param parse does what the schema of the request does, sooner
 */
export function serveFromMemory<E extends ForRoles & { readonly request: z.ZodType }>(
  app: Hono<App>,
  endpoint: E,
  parse: (input: unknown) => z.output<E['request']>,
  verb: (context: Context, body: z.output<E['request']>) => Promise<Answer<E>>,
): void {
  const { method, path, roles, status = 200 } = endpoint;
  const guards = [authenticateFromMemory(roles, NOT_YOUR_ROLE), ...bodyGuardsOf(endpoint)];
  app.on(method, [path], ...guards, async (c: HonoContext<App>) =>
    c.json(await verb(contextOf(c), parse(await readJson(c))), status),
  );
}

/** What a client keeps: the tag is worked out first, and the answer only when the client has another one. */
export interface Tagged<T> {
  readonly etag: string;
  read(): Promise<T>;
}

/** The same for an answer with an entity tag: 304 without a body to who has it already. */
export function serveTagged<E extends ForRoles & { readonly hasEtag: true }>(
  app: Hono<App>,
  endpoint: E,
  verb: (context: Context, input: Input<E>) => Promise<Tagged<Answer<E>>>,
): void {
  app.on(endpoint.method, [endpoint.path], ...guardsOf(endpoint), async (c: HonoContext<App>) => {
    const { etag, read } = await verb(contextOf(c), await inputOf(c, endpoint));
    c.header('etag', etag);
    c.header('cache-control', 'private, no-cache');
    return hasEtag(c.req.header('if-none-match'), etag) ? c.body(null, 304) : c.json(await read());
  });
}

const NOT_YOUR_ROLE = 'Dit hoort niet bij uw rol. Vraag de functioneel beheerder wie dit kan doen.';

function guardsOf(endpoint: ForRoles): MiddlewareHandler<App>[] {
  const allow = createMiddleware<App>(async (c, next) => {
    requireRole(c.get('actor'), endpoint.roles, NOT_YOUR_ROLE);
    await next();
  });
  return [authenticate, allow, ...bodyGuardsOf(endpoint)];
}

const bodyGuardsOf = ({ request, maxBytes = MAX_BODY_BYTES }: ForRoles): MiddlewareHandler<App>[] =>
  request ? [limitBodyTo(maxBytes)] : [];

async function inputOf<E extends Endpoint>(c: HonoContext<App>, endpoint: E): Promise<Input<E>> {
  const { params, query, request } = endpoint;
  // Safe: each part is parsed by the schema that its type is made from, and undefined where there is none.
  return {
    params: params && parseInput(params, c.req.param()),
    query: query && parseInput(query, c.req.query()),
    body: request && parseInput(request, await readJson(c)),
  } as Input<E>;
}
