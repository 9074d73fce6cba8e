import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { RateLimiter } from '../env.ts';
import { ApiError } from './api-error.ts';
import type { App } from './context.ts';
import { fixedWindow } from './fixed-window.ts';

/**
 * Cloudflare counts for all machines of a place together, where its binding is there; that does not say when there is
 * room again. In every isolate a window of its own counts as well: alone on one machine, and a second belt elsewhere.
 */
const WINDOW_SECONDS = 60;
const people = fixedWindow(WINDOW_SECONDS * 1000);
const addresses = fixedWindow(WINDOW_SECONDS * 1000);

const DEFAULT_PER_PERSON = 600;
const DEFAULT_PER_ADDRESS = 300;

/** Counts a request of somebody with a good token. Colleagues behind one address do not stand in each other's way. */
export async function limitPerson(c: HonoContext<App>, organisation: string, subject: string): Promise<void> {
  const { PERSON_REQUESTS_PER_MINUTE, PERSON_LIMIT } = c.env;
  const most = numberIn(PERSON_REQUESTS_PER_MINUTE, DEFAULT_PER_PERSON);
  await limit(c, people.add(`${organisation} ${subject}`, most), PERSON_LIMIT, `${organisation} ${subject}`);
}

/** Counts a request without a good token by the address that it came from. */
export async function limitAddress(c: HonoContext<App>): Promise<void> {
  const { ADDRESS_REQUESTS_PER_MINUTE, ADDRESS_LIMIT } = c.env;
  const address = c.req.header('cf-connecting-ip') ?? 'local';
  const most = numberIn(ADDRESS_REQUESTS_PER_MINUTE, DEFAULT_PER_ADDRESS);
  await limit(c, addresses.add(address, most), ADDRESS_LIMIT, address);
}

/** For routes without a token. */
export const limitStrangers = createMiddleware<App>(async (c, next) => {
  await limitAddress(c);
  await next();
});

async function limit(
  c: HonoContext<App>,
  secondsToWait: number | undefined,
  binding: RateLimiter | undefined,
  key: string,
): Promise<void> {
  const wait = secondsToWait ?? ((await isOver(binding, key)) ? WINDOW_SECONDS : undefined);
  if (wait === undefined) return;
  c.header('retry-after', String(wait));
  throw new ApiError('too-many-requests', `Dit gaat te snel. Probeer het over ${wait} seconden opnieuw.`, {
    reason: 'rate',
  });
}

async function isOver(binding: RateLimiter | undefined, key: string): Promise<boolean> {
  return binding !== undefined && !(await binding.limit({ key })).success;
}

function numberIn(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return text !== undefined && Number.isSafeInteger(number) && number > 0 ? number : otherwise;
}
