import { comparableText } from '../domain/text.ts';
import type { CheckFunction } from './function.ts';
import { readText } from './reading.ts';
import { result, undecided } from './result.ts';

export const matches: CheckFunction<'matches'> = (knowledge, { fact, with: otherFact }) => {
  const one = readText(knowledge, fact);
  const other = readText(knowledge, otherFact);
  const readings = [one.reading, other.reading];
  if (one.state === 'found' && other.state === 'found') {
    const same = namesSame(one.value, other.value);
    if (same === undefined) return result('needs-judgement', readings);
    return same ? result('met', readings) : result('gap', readings, { parts: [{ kind: 'differs', fact, otherFact }] });
  }
  const isUnknown = [one, other].some(({ state }) => state === 'unseen' || state === 'unreadable');
  return isUnknown ? undecided(readings) : result('needs-judgement', readings);
};

/** Undefined when one place gives only the product code and the other only a name. */
function namesSame(one: string, other: string): boolean | undefined {
  const a = codeAndName(one);
  const b = codeAndName(other);
  if (a.code && b.code) return a.code === b.code;
  if (a.name && b.name) return a.name === b.name;
  return a.name === b.name && a.code === b.code ? true : undefined;
}

/** Product codes of the iWmo and iJw messages: two digits, a letter or digit, two digits, such as 15A04. */
const productCode = /\b\d{2}[a-z0-9]\d{2}\b/;

function codeAndName(text: string): { code: string | undefined; name: string } {
  const comparable = comparableText(text);
  const code = productCode.exec(comparable)?.[0];
  return { code, name: code ? comparable.replace(code, ' ').replace(/\s+/g, ' ').trim() : comparable };
}
