import { controlState } from './control-state.ts';
import type { TextInventor } from './invent-text.ts';
import { type AttributeContext, keepAttribute } from './keep-attribute.ts';
import type { KnownWords } from './known-words.ts';
import { inventName } from './markup-names.ts';
import { shownStyle } from './shown-style.ts';

export interface SerialiseContext extends AttributeContext {
  readonly known: KnownWords;
  readonly inventor: TextInventor;
  readonly seed: string;
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
  /** The saved markup of what a frame holds; undefined when that cannot be read. */
  readonly frameHtml: (element: Element) => string | undefined;
}

/** What holds no text of the dossier, or nothing that a browser without the page's own code can show. */
const dropped = new Set(
  'script,style,link,meta,base,noscript,template,object,embed,applet,param,source,track,audio,video,canvas,dossierlens-overlay'.split(
    ',',
  ),
);
const voids = new Set('area,br,col,hr,img,input,wbr'.split(','));

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

function tagOf(element: Element, { known, seed }: SerialiseContext): string {
  const tag = element.localName;
  // Framesets have no place for what a frame holds; a body with frames in it does.
  if (tag === 'frameset') return 'div';
  if (tag === 'frame') return 'iframe';
  // A tag that HTML does not have is a name that the page made up.
  if (!tag.includes('-'))
    return Object.prototype.toString.call(element) === '[object HTMLUnknownElement]' || !isHtml(element) ? 'span' : tag;
  return known.isKnownName(tag) ? tag : `x-${inventName(tag, known, seed)}`;
}

const isHtml = ({ namespaceURI }: Element) => namespaceURI === 'http://www.w3.org/1999/xhtml';

/** The element and all in it, with every text and every attribute kept, replaced or left out. */
export function serialise(node: Node, context: SerialiseContext): string {
  if (node.nodeType === 3) return escapeText(context.inventor.text(node.nodeValue ?? ''));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const { localName } = element;
  if (dropped.has(localName) || (localName === 'input' && element.getAttribute('type') === 'hidden')) return '';
  if (localName === 'svg') return serialisePicture(element, context);
  const tag = tagOf(element, context);
  const state = controlState(element, context.inventor);
  const open = `<${tag}${attributesOf(element, tag, state?.attributes ?? {}, context)}>`;
  if (voids.has(tag)) return open;
  return `${open}${state?.text === undefined ? contentOf(element, context) : escapeText(state.text)}</${tag}>`;
}

function contentOf(element: Element, context: SerialiseContext): string {
  if (element.localName === 'iframe' || element.localName === 'frame') return '';
  const root = context.openShadowRoot(element);
  const shadow = root ? `<template shadowrootmode="${root.mode}">${childrenOf(root, context)}</template>` : '';
  return shadow + childrenOf(element, context);
}

export function childrenOf(parent: Node, context: SerialiseContext): string {
  return [...parent.childNodes].map((child) => serialise(child, context)).join('');
}

function attributesOf(
  element: Element,
  tag: string,
  state: Readonly<Record<string, string>>,
  context: SerialiseContext,
): string {
  const kept: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const saved = keepAttribute(name, value, context);
    if (saved !== undefined && !(name === 'type' && tag === 'a')) kept[name] = saved;
  }
  const style = shownStyle(element);
  if (style) kept.style = style;
  if (tag === 'a' && element.hasAttribute('href')) kept.href = '#';
  if (tag === 'iframe') Object.assign(kept, frameAttributes(element, context));
  return Object.entries({ ...kept, ...state })
    .map(([name, value]) => (value === '' ? ` ${name}=""` : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** A frame that cannot be read stays one that cannot be read. */
function frameAttributes(element: Element, context: SerialiseContext): Record<string, string> {
  const html = context.frameHtml(element);
  const { width, height } = element.getBoundingClientRect();
  const size = { width: String(Math.round(width)), height: String(Math.round(height)) };
  return html === undefined ? { ...size, sandbox: '', srcdoc: '<p></p>' } : { ...size, srcdoc: html };
}

/** Of a picture only its name. */
function serialisePicture(element: Element, context: SerialiseContext): string {
  const title = [...element.children].find(({ localName }) => localName === 'title')?.textContent;
  const inner = title ? `<title>${escapeText(context.inventor.text(title))}</title>` : '';
  return `<svg${attributesOf(element, 'svg', {}, context)}>${inner}</svg>`;
}
