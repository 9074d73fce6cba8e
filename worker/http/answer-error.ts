import type { Context } from 'hono';
import { type ErrorBody, httpStatusOf } from '../../shared/contract/error.ts';
import { ApiError } from './api-error.ts';
import type { App } from './context.ts';
import { logFailure } from './log.ts';

/** Turns whatever was thrown into the one error shape. What was not meant for people stays in the log. */
export function answerError(error: Error, c: Context<App>): Response {
  const requestId = c.get('requestId');
  if (!(error instanceof ApiError)) {
    logFailure(requestId, error);
    return answer(c, new ApiError('internal', 'Er ging iets mis op de server. Probeer het later opnieuw.'));
  }
  return answer(c, error);
}

/** For a path that no route has. */
export const answerUnknownPath = (c: Context<App>): Response =>
  answer(c, new ApiError('not-found', 'Dit adres bestaat niet.'));

function answer(c: Context<App>, { code, message, details, reason }: ApiError): Response {
  c.set('failure', reason === undefined ? { code } : { code, reason });
  if (code === 'unauthenticated') c.header('www-authenticate', 'Bearer');
  const body: ErrorBody = { code, message, requestId: c.get('requestId'), ...details };
  return c.json(body, httpStatusOf[code]);
}
