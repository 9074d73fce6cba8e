import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleSetFileJsonSchema } from '../shared/rules/rule-set-file-schema.ts';
import { root } from './services/folders.ts';

/** Writes the JSON Schemas that are published with the documentation; `schemas.test.ts` holds them in step. */
export const schemas = {
  'docs/schemas/rule-set.schema.json': ruleSetFileJsonSchema,
} as const;

export const textOf = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

if (import.meta.main) {
  for (const [file, make] of Object.entries(schemas)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), textOf(make()));
  }
}
