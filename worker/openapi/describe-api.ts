import { z } from 'zod';
import { version } from '../../package.json';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ErrorBody, type ErrorCode, httpStatusOf } from '../../shared/contract/error.ts';
import { Fact } from '../../shared/domain/fact.ts';
import { factNames } from '../../shared/facts/vocabulary.ts';
import { sharedSchemas } from './shared-schemas.ts';

type Json = Record<string, unknown>;

const MAX_BODY_BYTES = 64 * 1024;

/** The OpenAPI 3.1 document of these endpoints. Its schemas are those that the Worker parses with. */
export function describeApi(endpoints: readonly Endpoint[]): Json {
  const { schemas, refOf } = collectSchemas(endpoints);
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, refOf) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dossierlens',
      version,
      description:
        'Rule sets, privacy-minimal results and aggregates of quality requirements in care dossiers. Nothing of a dossier fits in a message; teams and organisation follow from the token.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the organisation’s own OpenID Connect issuer.',
        },
      },
    },
  };
}

type RefOf = (schema: z.ZodType) => Json;

function operationOf(endpoint: Endpoint, refOf: RefOf): Json {
  const { roles, summary, request, response, status = 200, hasEtag } = endpoint;
  const errors = Object.groupBy(errorsOf(endpoint), (code) => httpStatusOf[code]);
  return {
    operationId: nameOf(endpoint),
    summary,
    security: roles === 'public' ? [] : [{ token: [] }],
    ...(typeof roles !== 'string' && { 'x-roles': roles }),
    parameters: [...parametersOf(endpoint, 'path'), ...parametersOf(endpoint, 'query')],
    ...(request && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refOf(request) } },
        'x-max-bytes': endpoint.maxBytes ?? MAX_BODY_BYTES,
      },
    }),
    responses: {
      [status]: {
        description: 'Done.',
        ...(hasEtag && { headers: { ETag: { schema: { type: 'string' } } } }),
        content: { 'application/json': { schema: refOf(response) } },
      },
      ...(hasEtag && { 304: { description: 'As in `If-None-Match`.' } }),
      ...Object.fromEntries(
        Object.entries(errors).map(([code, codes]) => [
          code,
          {
            description: `Error: ${codes?.join(', ')}.`,
            content: { 'application/json': { schema: refOf(ErrorBody) } },
          },
        ]),
      ),
    },
  };
}

/** Every error code that an endpoint may answer with: its own, and those of a token, a role, a body or parameters. */
export function errorsOf({ roles, params, query, request, errors = [] }: Endpoint): ErrorCode[] {
  const codes: ErrorCode[] = ['too-many-requests', 'internal', ...errors];
  if (roles !== 'public') codes.push('unauthenticated', 'unavailable', 'forbidden');
  if (params || query || request) codes.push('malformed');
  if (request) codes.push('too-large');
  return [...new Set(codes)];
}

function parametersOf({ params, query }: Endpoint, place: 'path' | 'query'): Json[] {
  const schema = place === 'path' ? params : query;
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    // A number in an address is text that is read as a number; its schema says what is left of it.
    schema: Object.keys(own).length === 0 ? { type: 'string' } : own,
  }));
}

/** What is sent is described as it may come in, what is answered as it goes out. */
function collectSchemas(endpoints: readonly Endpoint[]): { schemas: Json; refOf: RefOf } {
  const input = registryOf(endpoints.flatMap((each) => (each.request ? [[nameOf(each), each.request] as const] : [])));
  const output = registryOf([['Error', ErrorBody], ...endpoints.map((each) => [nameOf(each), each.response] as const)]);
  const schemas = { ...convert(input, 'input', 'Request'), ...convert(output, 'output', 'Response') };
  return {
    schemas,
    refOf(schema) {
      const [registry, suffix] = input.has(schema) ? [input, 'Request'] : [output, 'Response'];
      return { $ref: `#/components/schemas/${registry.get(schema)?.id}${suffix}` };
    },
  };
}

type Registry = ReturnType<typeof z.registry<{ id: string }>>;

function registryOf(named: readonly (readonly [string, z.ZodType])[]): Registry {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of [...Object.entries(sharedSchemas), ...named]) {
    if (!registry.has(schema)) registry.add(schema, { id });
  }
  return registry;
}

/** Zod keeps what refers to itself apart, in `__shared`; in this document every schema is a component. */
function convert(registry: Registry, io: 'input' | 'output', suffix: string): Json {
  const own = z.toJSONSchema(registry, {
    io,
    unrepresentable: 'any',
    override: describeFacts,
    uri: (id) => `#/components/schemas/${id}${suffix}`,
  });
  const { __shared, ...schemas } = own.schemas as Record<string, Json>;
  const apart = (__shared?.$defs ?? {}) as Record<string, Json>;
  const all = [
    ...Object.entries(schemas).map(([id, schema]) => [`${id}${suffix}`, schema] as const),
    ...Object.entries(apart).map(([id, schema]) => [`${id}${suffix}`, schema] as const),
  ];
  const text = JSON.stringify(Object.fromEntries(all.map(([id, schema]) => [id, withoutHead(schema)])));
  return JSON.parse(
    text.replaceAll(
      new RegExp(`#/components/schemas/__shared${suffix}#/\\$defs/(\\w+)`, 'g'),
      `#/components/schemas/$1${suffix}`,
    ),
  ) as Json;
}

/** The schema of a fact is a function, of which nothing can be read: here stand the names themselves. */
function describeFacts({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Json }): void {
  if (zodSchema === Fact) Object.assign(jsonSchema, { type: 'string', enum: factNames });
}

const withoutHead = ({ $schema: _, $id: _id, ...schema }: Json): Json => schema;

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return withoutHead(z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json);
}

/** `get-v1-teams-team-gaps` */
export const nameOf = ({ method, path }: Endpoint): string =>
  `${method} ${path}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
