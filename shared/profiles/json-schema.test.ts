import { expect, test } from 'vitest';
import { factNames } from '../facts/vocabulary.ts';
import { siteProfileJsonSchema } from './json-schema.ts';

interface Schema {
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
  readonly properties: Record<string, unknown>;
  readonly $defs: Record<string, { readonly enum?: readonly string[] }>;
}

const schema = siteProfileJsonSchema() as unknown as Schema;

test('an editor learns what a profile holds, and the names of all facts', () => {
  expect(schema.required).toEqual(['version', 'id', 'name', 'matches', 'dossierId', 'pages']);
  expect(schema.additionalProperties).toBe(false);
  expect(Object.values(schema.$defs).some(({ enum: names }) => names?.length === factNames.length)).toBe(true);
});
