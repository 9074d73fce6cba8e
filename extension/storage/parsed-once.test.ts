import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parsedOnce } from './parsed-once.ts';

const parse = vi.fn((text: string) => text.length);
const schema = parsedOnce(z.object({ text: z.string().transform(parse) }));

describe('what is stored', () => {
  test('is parsed once for the same content, in whatever object, and anew for other content', () => {
    expect(
      [{ text: 'abc' }, { text: 'abc' }, { text: 'ab' }, { text: 'abc' }].map((each) => schema.parse(each)),
    ).toEqual([{ text: 3 }, { text: 3 }, { text: 2 }, { text: 3 }]);
    expect(parse).toHaveBeenCalledTimes(3);
  });
  test.each([[undefined], [null], [{ text: 7 }], [{}]])(
    '%j is refused each time, and with the path to the spot',
    (stored) => {
      schema.parse({ text: 'abc' });
      for (let time = 0; time < 2; time += 1) expect(schema.safeParse(stored).success).toBe(false);
      expect(schema.safeParse({ text: 7 }).error?.issues[0]?.path).toEqual(['text']);
    },
  );
});
