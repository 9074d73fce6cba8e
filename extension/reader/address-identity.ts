import { isBsn } from './bsn.ts';

const things =
  'cli[eë]nt(?:en|s)?|pati[eë]nt(?:en|s)?|(?:zorg|cli[eë]nt)?dossiers?|bewoners?|deelnemers?|jeugdigen?|inwoners?';
const thing = new RegExp(`^(?:${things})$`, 'iu');
const parameter = new RegExp(`^(?:${things})[-_]?(?:id|nr|nummer|number|code|no)?$`, 'iu');
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** Three figures or more, as numbers of clients have; a year or a month is none. */
const id = /^(?=(?:\D*\d){3})[\p{L}\d][\p{L}\d_-]{2,39}$/u;
const aYear = /^(?:19|20)\d\d(?:-\d\d?)*$/;

function isId(part: string | undefined): part is string {
  return part !== undefined && (uuid.test(part) || (id.test(part) && !aYear.test(part))) && !isBsn(part);
}

/**
 * The client's id where an address names one: `/clienten/100412/plan`, `?clientId=100412`, `#/dossier/a1b2c3`. Undefined
 * when it names none, or several. Never a BSN.
 */
export function identityInAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, pathname, searchParams, hash } = new URL(href);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const [route = '', query = ''] = hash.replace(/^#!?/, '').split('?');
  const found = [
    ...idsInPath(pathname),
    ...idsInPath(route),
    ...idsInQuery(searchParams),
    ...idsInQuery(new URLSearchParams(query)),
  ].map((each) => each.toUpperCase());
  return new Set(found).size === 1 ? found[0] : undefined;
}

function idsInPath(path: string): readonly string[] {
  const parts = path.split('/').map(decode);
  return parts.filter((part, index) => index > 0 && thing.test(parts[index - 1] ?? '') && isId(part));
}

function idsInQuery(parameters: URLSearchParams): readonly string[] {
  return [...parameters].filter(([name, value]) => parameter.test(name) && isId(value)).map(([, value]) => value);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
