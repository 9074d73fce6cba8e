import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** Where the page to read comes from. */
export type Source =
  | { readonly kind: 'url'; readonly url: URL }
  /** `address`: where the page stood in the dossier system, when that is told. */
  | { readonly kind: 'html'; readonly file: string; readonly address: URL | undefined };

export interface SourceOptions {
  readonly html?: string | undefined;
  readonly url?: string | undefined;
}

/** @throws UsageError for an address or a file that is none */
export function sourceOf({ html, url }: SourceOptions): Source {
  const address = url === undefined ? undefined : parseAddress(url);
  if (html !== undefined) return { kind: 'html', file: existingFile(html, 'pagina'), address };
  if (address) return { kind: 'url', url: address };
  throw new UsageError('Zeg welke pagina: --html BESTAND of --url ADRES.');
}

export function existingFile(name: string, what: string): string {
  const file = path.resolve(name);
  if (!existsSync(file))
    throw new UsageError(`Het bestand ${name} (${what}) is er niet. Kijk of de naam en de map kloppen.`);
  if (!statSync(file).isFile()) throw new UsageError(`${name} is geen bestand. Noem het bestand van de ${what} zelf.`);
  return file;
}

function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UsageError(`"${text}" is geen adres van een pagina. Een adres begint met https://.`);
}

/** @throws UsageError for a day that does not exist */
export function parseDay(text: string): string {
  const day = new Date(`${text}T00:00:00.000Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isDay) throw new UsageError(`"${text}" is geen dag. Schrijf --today als jaar-maand-dag, zoals 2026-11-18.`);
  return text;
}
