import { z } from 'zod';
import { Fact } from '../domain/fact.ts';
import { factNames } from '../facts/vocabulary.ts';
import { SiteProfile } from './site-profile.ts';

/** The profile as a JSON Schema (draft 2020-12), for editors that complete and check while someone types. */
export function siteProfileJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SiteProfile, {
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === Fact) Object.assign(jsonSchema, { type: 'string', enum: factNames });
    },
  });
}
