import { gunzipSync, inflateSync } from 'node:zlib';
import type { RecordedRequest } from './recording-proxy.ts';

/** Every text in which a request could carry something: as it is, and undone of the usual ways to write it. */
function readingsOf({ url, headers, body }: RecordedRequest): string[] {
  const plain = [url, headers, body.toString('utf8'), body.toString('utf16le'), ...unpacked(body)];
  const readable = plain.flatMap((text) => [text, withoutEscapes(text)]);
  return [...readable, ...readable.flatMap(decodedParts)].map((text) => text.normalize('NFC').toLowerCase());
}

function unpacked(body: Buffer): string[] {
  return [gunzipSync, inflateSync].flatMap((unpack) => {
    try {
      return [unpack(body).toString('utf8')];
    } catch {
      return [];
    }
  });
}

function withoutEscapes(text: string): string {
  const unescaped = text
    .replaceAll('+', ' ')
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  try {
    return decodeURIComponent(unescaped);
  } catch {
    return unescaped.replaceAll(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}

/** Long words may be base64 or hexadecimal of something. A pseudonym or a token decodes to noise. */
function decodedParts(text: string): string[] {
  return [...text.matchAll(/[\w+/-]{8,}={0,2}/g)].flatMap(([word]) => [
    Buffer.from(word, 'base64').toString('utf8'),
    ...(/^([0-9a-f]{2})+$/i.test(word) ? [Buffer.from(word, 'hex').toString('utf8')] : []),
  ]);
}

/** Digits only count on their own: any long number or hash holds every short one. */
function patternOf(secret: string): RegExp {
  const escaped = secret
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/^[\d-]+$/.test(secret) ? `(?<![\\da-z])${escaped}(?![\\da-z])` : escaped, 'u');
}

/** The secrets that stand in the requests, in whatever form, each with the requests that held it. */
export function findLeaks(requests: readonly RecordedRequest[], secrets: Iterable<string>): string[] {
  const all = requests.map((request) => ({ request, text: readingsOf(request).join('\n') }));
  const leaks = new Set<string>();
  for (const secret of secrets) {
    const pattern = patternOf(secret);
    for (const { request, text } of all) {
      if (pattern.test(text)) leaks.add(`${secret} in ${request.method} ${request.url}`);
    }
  }
  return [...leaks];
}
