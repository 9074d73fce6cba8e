/** Bindings and variables of `wrangler.toml`. */
export interface Env {
  readonly DB: D1Database;
  /** Origins that may call from a browser, separated by commas; `moz-extension://*` stands for any of that scheme. */
  readonly EXTENSION_ORIGINS?: string;
}
