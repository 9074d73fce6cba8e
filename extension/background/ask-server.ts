import type { z } from 'zod';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { MessageError } from '../messaging/send.ts';
import { ApiClientError, type CallOptions } from './api-client.ts';
import { callServer } from './server.ts';

/**
 * Calls a route for a screen: the answer, or a `MessageError` with the server's sentence.
 * @throws MessageError
 */
export async function askServer<E extends Endpoint>(
  endpoint: E,
  options: Omit<CallOptions<E>, 'serverUrl' | 'accessToken' | 'etag'>,
): Promise<z.output<E['response']>> {
  try {
    const { value } = await callServer(endpoint, options);
    if (value === undefined) throw new MessageError('internal', 'De server gaf geen antwoord. Probeer het opnieuw.');
    return value;
  } catch (error) {
    if (error instanceof ApiClientError) throw new MessageError(error.code, error.message, error.body);
    throw error;
  }
}
