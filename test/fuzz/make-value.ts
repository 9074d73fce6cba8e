import type { Json, Schema } from './api-document.ts';
import type { Random } from './random.ts';

export interface Source {
  readonly random: Random;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Texts that mean something to the service that is tested: ids that exist, days, names. */
  readonly words: readonly string[];
}

/** From here on only what must be there, so that schemas that refer to themselves come to an end. */
const DEEPEST = 6;

/** A value that fits the schema, as far as the schema says what fits; often one at the border of it. */
export function makeValue(source: Source, schema: Schema, depth = 0): Json {
  const { random, schemas } = source;
  if (schema.$ref) return makeValue(source, schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  // The first ones are the simple ones; deep down the others would go on for ever.
  if (choices) return makeValue(source, depth >= DEEPEST ? (choices[0] ?? {}) : random.pick(choices), depth + 1);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => makeValue(source, part, depth)));
  switch (schema.type) {
    case 'object':
      return objectOf(source, schema, depth);
    case 'array':
      return listOf(source, schema, depth);
    case 'string':
      return textOf(source, schema);
    case 'integer':
    case 'number':
      return numberOf(source, schema);
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return random.pick(['x', 1, true, null]);
  }
}

function objectOf(source: Source, schema: Schema, depth: number): Json {
  const { random, words } = source;
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const names = Object.keys(properties).filter(
    (name) => required.includes(name) || (depth < DEEPEST && random.chance(0.6)),
  );
  const own = names.map((name) => [name, makeValue(source, properties[name] ?? {}, depth + 1)] as const);
  const others =
    typeof additionalProperties === 'object' && depth < DEEPEST
      ? Array.from({ length: random.below(4) }, () => {
          const name = propertyNames ? makeValue(source, propertyNames, depth + 1) : random.pick(words);
          return [String(name), makeValue(source, additionalProperties, depth + 1)] as const;
        })
      : [];
  return Object.fromEntries([...others, ...own]);
}

function listOf(source: Source, { items = {}, minItems = 0, maxItems = 20 }: Schema, depth: number): Json {
  const { random } = source;
  const most = Math.min(maxItems, depth > 2 ? 2 : 5);
  const length = Math.max(minItems, random.chance(0.02) ? Math.min(maxItems, 120) : random.below(most + 1));
  return Array.from({ length }, () => makeValue(source, items, depth + 1));
}

function numberOf({ random }: Source, schema: Schema): number {
  const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1);
  const most = schema.maximum ?? least + 1000;
  const near = Math.min(most - least, 3);
  return random.pick([
    least,
    most,
    least + random.below(near + 1),
    least + random.below(Math.min(most - least, 1000) + 1),
  ]);
}

const hex = (random: Random, length: number) => Array.from({ length }, () => random.below(16).toString(16)).join('');

export const uuid = (random: Random): string =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`;

/** A known text that fits, or a new one of letters and digits. */
function textOf({ random, words }: Source, schema: Schema): string {
  const { format, pattern, minLength = 0, maxLength = 80 } = schema;
  if (format === 'uuid') return uuid(random);
  const fits = pattern === undefined ? () => true : matcherOf(pattern);
  const made = [
    hex(random, 64),
    hex(random, 16),
    uuid(random),
    `n${hex(random, 6)}`,
    `2026-0${1 + random.below(9)}-1${random.below(10)}`,
  ];
  const known = [...words, ...made].filter(
    (word) => word.length >= minLength && word.length <= maxLength && fits(word),
  );
  if (known.length > 0 && !random.chance(0.05)) return random.pick(known);
  const length = random.pick([minLength, Math.min(maxLength, 4000), minLength + random.below(20)]);
  return 'a'.repeat(Math.min(length, maxLength));
}

const matchers = new Map<string, (text: string) => boolean>();

function matcherOf(pattern: string): (text: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const expression = new RegExp(pattern, 'u');
  const matcher = (text: string) => expression.test(text);
  matchers.set(pattern, matcher);
  return matcher;
}
