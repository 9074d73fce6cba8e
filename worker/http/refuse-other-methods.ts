import type { Hono } from 'hono';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ApiError } from './api-error.ts';
import type { App } from './context.ts';

/** Answers the methods that a path of the contract does not have. Mount it after the routes. */
export function refuseOtherMethods(app: Hono<App>, endpoints: readonly Endpoint[]): void {
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const methods = endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method);
    app.all(path, (c) => {
      c.header('allow', methods.join(', '));
      throw new ApiError('method-not-allowed', `Dit adres kent alleen ${methods.join(' en ')}.`);
    });
  }
}
