import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { endpoints } from '../../shared/contract/index.ts';
import { GetOpenApi } from '../../shared/contract/openapi.ts';
import app from '../index.ts';
import { call, get } from '../testing/call.ts';
import { nameOf } from './describe-api.ts';

interface Operation {
  readonly operationId: string;
  readonly security: object[];
  readonly parameters: { name: string; in: string; required: boolean; schema: object }[];
  readonly requestBody?: { content: { 'application/json': { schema: { $ref: string } } } };
  readonly responses: Record<string, unknown>;
}

interface Document {
  readonly openapi: string;
  readonly info: { version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, object> };
}

const read = async () => (await (await get(GetOpenApi.path)).json()) as Document;

const all: readonly Endpoint[] = endpoints;
const pathOf = ({ path }: Endpoint) => path.replaceAll(/:(\w+)/g, '{$1}');

test('is served to anyone, and may be kept for a while', async () => {
  const response = await get(GetOpenApi.path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  expect(GetOpenApi.response.parse(await response.json())).toMatchObject({ openapi: '3.1.0' });
});

test('describes every endpoint of the contract and no other', async () => {
  const { paths } = await read();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(all.map((each) => `${each.method} ${pathOf(each)}`).sort());
  const ids = Object.values(paths).flatMap((operations) => Object.values(operations).map((each) => each.operationId));
  expect(new Set(ids).size).toBe(all.length);
});

test('every route that is served is in the contract, and every endpoint has a route', () => {
  const served = new Set(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
      .map(({ method, path }) => `${method} ${path}`),
  );
  expect([...served].sort()).toEqual(all.map(({ method, path }) => `${method} ${path}`).sort());
});

describe.each(all.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
  '%s',
  (_name, endpoint) => {
    test('is described with its parameters, body and answers', async () => {
      const { paths } = await read();
      const operation = paths[pathOf(endpoint)]?.[endpoint.method.toLowerCase()];
      expect(operation?.operationId).toBe(nameOf(endpoint));
      const names = (place: string) =>
        operation?.parameters.filter((each) => each.in === place).map(({ name }) => name);
      expect(names('path')).toEqual(Object.keys(endpoint.params?.shape ?? {}));
      expect(names('query')).toEqual(Object.keys(endpoint.query?.shape ?? {}));
      expect(operation?.requestBody !== undefined).toBe(endpoint.request !== undefined);
      expect(operation?.responses).toHaveProperty(String(endpoint.status ?? 200));
      expect(operation?.security).toEqual(endpoint.roles === 'public' ? [] : [{ token: [] }]);
    });

    test('asks for a token, or does not, as described', async () => {
      const response = await call(endpoint.method, endpoint.path.replaceAll(/:\w+/g, 'x'));
      expect(response.status).toBe(endpoint.roles === 'public' ? 200 : 401);
    });
  },
);

test('every reference leads somewhere, and nothing is left of how it was made', async () => {
  const document = await read();
  const text = JSON.stringify(document);
  const refs = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref ?? '');
  expect(refs.length).toBeGreaterThan(100);
  const names = new Set(Object.keys(document.components.schemas));
  expect([...new Set(refs)].filter((ref) => !names.has(ref.replace('#/components/schemas/', '')))).toEqual([]);
  expect(text).not.toMatch(/__shared|\$defs|"\$id"/);
});

test('what a browser sends is as closed in the document as in the contract', async () => {
  const { components } = await read();
  expect(components.schemas.SubmissionRequest).toMatchObject({ type: 'object', additionalProperties: false });
});
