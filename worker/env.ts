/** Of Cloudflare: whether a key has room left in its period. */
export interface RateLimiter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** Bindings and variables of `wrangler.toml`. */
export interface Env {
  readonly DB: D1Database;
  /** Origins that may call from a browser, separated by commas; `moz-extension://*` stands for any of that scheme. */
  readonly EXTENSION_ORIGINS?: string;
  /** Makes the marks of judges; in production a secret (`wrangler secret put JUDGE_SECRET`). */
  readonly JUDGE_SECRET?: string;
  /** Whole numbers as text. */
  readonly PERSON_REQUESTS_PER_MINUTE?: string;
  readonly ADDRESS_REQUESTS_PER_MINUTE?: string;
  /** Only there in production. */
  readonly PERSON_LIMIT?: RateLimiter;
  readonly ADDRESS_LIMIT?: RateLimiter;
}
