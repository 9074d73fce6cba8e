import { expect, test } from 'vitest';
import { subjectOf } from './subject.ts';

const token = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

test.each([
  ['a subject', token({ sub: 'lead-1' }), 'lead-1'],
  ['letters beyond ASCII', token({ sub: 'zoë-ñ?>' }), 'zoë-ñ?>'],
  ['no subject', token({ name: 'x' }), ''],
  ['a subject that is no text', token({ sub: 7 }), ''],
  ['claims that are no object', token(null), ''],
  ['a token without parts', 'opaque', ''],
  ['no token', '', ''],
])('%s', (_, given, expected) => expect(subjectOf(given)).toBe(expected));
