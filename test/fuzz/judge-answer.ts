import { ErrorBody, httpStatusOf } from '../../shared/contract/error.ts';
import type { FuzzRequest } from './request-of.ts';

/**
 * What is wrong with an answer; undefined when nothing is. No 5xx, whatever was asked; every refusal in the one shape,
 * with the status of its code; a success is JSON or has no body.
 */
export async function judgeAnswer(request: FuzzRequest, response: Response): Promise<string | undefined> {
  const { status } = response;
  const text = await response.text();
  if (status >= 500) return `status ${status}: ${text.slice(0, 200)}`;
  if (request.method === 'OPTIONS' && status === 204) return undefined;
  if (status === 304) return text === '' ? undefined : 'a body with 304';
  const json = parse(text);
  if (json === undefined) return `status ${status} without JSON: ${text.slice(0, 100)}`;
  if (status < 300) return undefined;
  if (status < 400) return `status ${status}`;
  const body = ErrorBody.strict().safeParse(json);
  if (!body.success) return `status ${status} in another shape: ${text.slice(0, 200)}`;
  if (httpStatusOf[body.data.code] !== status) return `status ${status} with code ${body.data.code}`;
  if (body.data.requestId !== response.headers.get('x-request-id')) return 'another request id in the body';
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
