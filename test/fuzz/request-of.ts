import type { ApiDocument, Json, Operation } from './api-document.ts';
import { makeValue, type Source } from './make-value.ts';
import type { Random } from './random.ts';
import { hostileTexts, hostileValue, spoil } from './spoil.ts';

export interface FuzzRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is wrong with a request, if anything. `sound` fits the schemas, which is not to say that it is accepted. */
const kinds = ['sound', 'sound', 'sound', 'sound', 'body', 'body', 'body', 'address', 'message', 'method'] as const;

/** Every endpoint of the document. */
export const operationsOf = ({ paths }: ApiDocument) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
  );

/** A request to this endpoint that fits its schemas. */
export function soundRequest(
  document: ApiDocument,
  { path, method, operation }: ReturnType<typeof operationsOf>[number],
  random: Random,
  words: readonly string[],
): FuzzRequest {
  const source: Source = { random, schemas: document.components.schemas, words };
  const schema = operation.requestBody?.content['application/json'].schema;
  return {
    operation: operation.operationId,
    method: method.toUpperCase(),
    path: addressOf(source, path, operation, false),
    headers: schema ? { 'content-type': 'application/json' } : {},
    ...(schema && { body: JSON.stringify(makeValue(source, schema)) }),
  };
}

/** A request to an endpoint of the document, by chance sound, at the border or wrong. */
export function requestOf(document: ApiDocument, random: Random, words: readonly string[]): FuzzRequest {
  const source: Source = { random, schemas: document.components.schemas, words };
  const path = random.pick(Object.keys(document.paths));
  const [method, operation] = random.pick(Object.entries(document.paths[path] ?? {})) as [string, Operation];
  const kind = random.pick(kinds);
  const schema = operation.requestBody?.content['application/json'].schema;
  const sound = schema && makeValue(source, schema);
  const body = sound !== undefined && kind === 'body' ? spoilt(random, sound) : sound;
  const message: Pick<FuzzRequest, 'headers' | 'body'> =
    kind === 'message'
      ? wrongMessage(random, body ?? {})
      : body === undefined
        ? { headers: {} }
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const used = kind === 'method' ? random.pick(['get', 'post', 'put', 'delete', 'patch', 'options']) : method;
  const canHaveBody = used !== 'get';
  return {
    operation: operation.operationId,
    method: used.toUpperCase(),
    path: addressOf(source, path, operation, kind === 'address'),
    headers: message.headers,
    ...(canHaveBody && message.body !== undefined && { body: message.body }),
  };
}

function spoilt(random: Random, value: Json): Json {
  let result = value;
  for (let times = random.below(3); times >= 0; times -= 1) result = spoil(random, result);
  return result;
}

function addressOf(source: Source, path: string, { parameters }: Operation, isWrong: boolean): string {
  const { random } = source;
  const wrongAt = isWrong ? random.pick([...parameters.map(({ name }) => name), 'extra']) : undefined;
  const parameterOf = (name: string, schema: Operation['parameters'][number]['schema']) =>
    name === wrongAt ? textOf(hostileValue(random)) : textOf(makeValue(source, schema));
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (address, { name, schema }) => address.replace(`{${name}}`, encode(random, parameterOf(name, schema))),
      path,
    );
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && (parameter.required || random.chance(0.5)))
    .map(({ name, schema }) => `${name}=${encode(random, parameterOf(name, schema))}`);
  if (wrongAt === 'extra')
    query.push(
      random.pick(['extra=1', '%=%', '&&=', 'limit=1&limit=2', '__proto__=1', '%00', `q=${'x'.repeat(6000)}`]),
    );
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Also addresses that are not well-formed: whoever reads them must not fall over. Never empty: that is another path. */
function encode(random: Random, text: string): string {
  if (random.chance(0.01)) return random.pick(['%ff', '%', '%c3%28', '%00', '..%2f..']);
  return encodeURIComponent(text.toWellFormed().slice(0, 4000)) || '%20';
}

function wrongMessage(random: Random, body: Json): Pick<FuzzRequest, 'headers' | 'body'> {
  const text = JSON.stringify(body);
  const json = { 'content-type': 'application/json' };
  return random.pick<() => Pick<FuzzRequest, 'headers' | 'body'>>([
    () => ({ headers: {}, body: text }),
    () => ({ headers: { 'content-type': 'text/plain' }, body: text }),
    () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' }),
    () => ({ headers: { 'content-type': 'application/json; charset=utf-7' }, body: text }),
    () => ({ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }),
    () => ({ headers: json, body: text.slice(0, random.below(text.length + 1)) }),
    () => ({ headers: json, body: '' }),
    () => ({ headers: json, body: JSON.stringify(random.pick(hostileTexts)) }),
    () => ({ headers: json, body: '['.repeat(random.pick([63, 64, 65, 5000])) }),
    () => ({ headers: json, body: '{"a":'.repeat(2000) }),
    () => ({ headers: json, body: `{"id":"${'x'.repeat(70_000)}"}` }),
    () => ({ headers: json, body: `${text}${text}` }),
    () => ({ headers: json, body: `\ufeff${text}` }),
    () => ({ headers: json, body: text.replace(/\d+/, '1e999') }),
  ])();
}
