import { z } from 'zod';
import { Fact } from '../domain/fact.ts';
import { factNames } from '../facts/vocabulary.ts';
import { RuleSetFile } from './rule-set-file.ts';

/** The file of a rule set as a JSON Schema (draft 2020-12), for editors that complete and check while someone types. */
export function ruleSetFileJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(RuleSetFile, {
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === Fact) Object.assign(jsonSchema, { type: 'string', enum: factNames });
    },
  });
}
