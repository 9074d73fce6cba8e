/**
 * Address patterns of site profiles: the part of URLPattern that needs no regular expressions, because not every browser
 * has URLPattern yet. `:name` is one piece of a path; `*` at the end is anything.
 */

/** What is needed of an address; the browser's own `URL` has it. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly hash: string;
}

export interface SitePattern {
  readonly protocol: 'https:' | 'http:';
  /** `wildcard`: also every host below it (`*.voorbeeld.nl`), as in URLPattern without the host itself. */
  readonly host: { readonly name: string; readonly wildcard: boolean };
  /** Empty is the default port of the protocol; `*` is any. */
  readonly port: string;
  readonly path: string;
}

const sitePattern = /^(https?:)\/\/((?:\*\.)?)((?:[a-z0-9-]+\.)*[a-z0-9-]+)(?::(\d{1,5}|\*))?(\/\S*)$/;
/** A path pattern, or with `#` in front one for the address behind the hash of a single-page app. */
const pathPattern = /^(?:#!?)?\/[^\s(){}\\?#*]*\*?$/;
const localHost = /^(?:localhost|127\.0\.0\.1)$|\.localhost$/;
const defaultPorts = { 'https:': '443', 'http:': '80' } as const;

/** Domains under which anybody can have a host: a pattern that covers all of them covers strangers. */
const sharedDomains = new Set(
  'co.uk,org.uk,com.au,co.nz,co.za,azurewebsites.net,cloudapp.net,cloudapp.azure.com,azurestaticapps.net,github.io,gitlab.io,herokuapp.com,netlify.app,vercel.app,pages.dev,workers.dev,web.app,firebaseapp.com,amazonaws.com,cloudfront.net,sharepoint.com,salesforce.com,force.com'.split(
    ',',
  ),
);

/** The parts of a site pattern; undefined when it is none. */
export function parseSitePattern(pattern: string): SitePattern | undefined {
  const match = sitePattern.exec(pattern);
  const [, protocol, wildcard, name = '', port = '', path = ''] = match ?? [];
  if (!match || !isPathPattern(path) || (protocol !== 'https:' && protocol !== 'http:')) return undefined;
  return {
    protocol,
    host: { name, wildcard: wildcard !== '' },
    port: port === defaultPorts[protocol] ? '' : port,
    path,
  };
}

export function isPathPattern(pattern: string): boolean {
  return pathPattern.test(pattern) && pattern.split('/').every((part) => !part.includes(':') || aName.test(part));
}

const aName = /^:[a-zA-Z]\w{0,30}$/;

/** Why a site pattern may not be used, in Dutch; undefined when it may. */
export function sitePatternProblem(pattern: string): string | undefined {
  const parsed = parseSitePattern(pattern);
  if (/^(?:\*|https?|https?\*):\/\/\*(?:[:/]|$)|^<all_urls>$/.test(pattern)) {
    return 'Dit patroon is te ruim: het omvat alle sites. Noem het domein van het dossiersysteem.';
  }
  if (!parsed) {
    return 'Dit is geen adrespatroon. Het ziet eruit als https://*.voorbeeld-ecd.nl/* en mag geen reguliere expressie bevatten.';
  }
  const { protocol, host } = parsed;
  if (protocol === 'http:' && !localHost.test(host.name)) {
    return 'Een onbeveiligd adres (http) mag alleen voor localhost. Gebruik https.';
  }
  const isLocal = localHost.test(host.name);
  if (host.wildcard && !isLocal && (!host.name.includes('.') || sharedDomains.has(host.name))) {
    return `Dit patroon is te ruim: *.${host.name} omvat ook sites van anderen. Noem het domein van het dossiersysteem.`;
  }
  if (!isLocal && !host.name.includes('.')) return 'Hier ontbreekt het domein, zoals voorbeeld-ecd.nl.';
  return undefined;
}

/** Whether an address lies within a site pattern. */
export function matchesSite(pattern: string, url: Address): boolean {
  const parsed = parseSitePattern(pattern);
  if (!parsed || url.protocol !== parsed.protocol) return false;
  const { name, wildcard } = parsed.host;
  const isHost = wildcard ? url.hostname.endsWith(`.${name}`) : url.hostname === name;
  const isPort = parsed.port === '*' || url.port === parsed.port;
  return isHost && isPort && matchPath(parsed.path, url) !== undefined;
}

/**
 * The named pieces of an address that fits a path pattern; undefined when it does not fit. A pattern that starts with
 * `#` is held against what stands behind the hash.
 */
export function matchPath(pattern: string, url: Address): ReadonlyMap<string, string> | undefined {
  const isHash = pattern.startsWith('#');
  const subject = isHash ? (url.hash.split('?', 1)[0] ?? '') : url.pathname;
  const isOpen = pattern.endsWith('*');
  const wanted = (isOpen ? pattern.slice(0, -1) : pattern).split('/');
  const pieces = subject.split('/');
  if (isOpen ? pieces.length < wanted.length : pieces.length !== wanted.length) return undefined;
  const names = new Map<string, string>();
  for (const [at, part] of wanted.entries()) {
    const piece = pieces[at] ?? '';
    const isPrefix = isOpen && at === wanted.length - 1;
    if (part.startsWith(':') && piece !== '') names.set(part.slice(1), decode(piece));
    else if (isPrefix ? !decode(piece).startsWith(decode(part)) : decode(piece) !== decode(part)) return undefined;
  }
  return names;
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
