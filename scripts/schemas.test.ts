import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { schemas } from './schemas.ts';
import { root } from './services/folders.ts';

test.each(Object.entries(schemas))(
  '%s is as the program reads it; write it again with `node scripts/schemas.ts`',
  (file, make) => {
    const published: unknown = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(make())));
  },
);
