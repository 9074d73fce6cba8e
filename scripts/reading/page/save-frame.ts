import type { Observation } from '../../../shared/domain/fact.ts';
import { inventAddress } from '../save/invent-address.ts';
import { textInventor } from '../save/invent-text.ts';
import { knownWords } from '../save/known-words.ts';
import { readWords } from '../save/read-words.ts';
import { escapeText, type SerialiseContext, serialise } from '../save/serialise.ts';
import { openShadowRoot } from './closed-roots.ts';
import type { SavedFrame, SaveRequest } from './page-api.ts';

/**
 * The document as a page that can be kept: structure, labels and what is shown stay, every value becomes an invented one
 * of the same kind. Scripts, styles, comments, addresses and everything else that is not named are left out.
 * @param frameHtml the saved markup of a frame in it
 * @param observations what was read on it
 */
export function saveFrame(
  page: Document,
  { seed, weeks, keep, address }: Omit<SaveRequest, 'frames' | 'now'>,
  frameHtml: (element: Element) => string | undefined,
  observations: readonly Observation[] = [],
): SavedFrame {
  const known = knownWords(keep);
  const inventor = textInventor(known, { seed, weeks }, readWords(observations));
  const context: SerialiseContext = { known, inventor, seed, openShadowRoot, frameHtml };
  const lang = page.documentElement.getAttribute('lang') ?? '';
  const body = serialise(page.body, context);
  const html = [
    '<!doctype html>',
    `<html${/^[a-z]{2}(?:-[A-Z]{2})?$/.test(lang) ? ` lang="${lang}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta name="dossierlens-address" content="${escapeText(inventAddress(address ?? page.URL, known, inventor, seed))}">`,
    `<title>${escapeText(inventor.text(page.title))}</title>`,
    '</head>',
    page.body.localName === 'frameset' ? `<body>${body}</body>` : body,
    '</html>',
    '',
  ].join('\n');
  return { html, ...inventor.counts };
}
