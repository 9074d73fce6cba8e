import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { lookAt } from '../../../content/picker/look.ts';
import type { DocumentLook } from '../../../messaging/picker-messages.ts';

const FRAME_MS = 8000;

/** What would load something, or lead away. A saved page needs none of it to be read. */
const loading = 'script,iframe,frame,object,embed,link,meta[http-equiv],base,img,source,video,audio,portal';
const loadingAttributes = [
  'src',
  'srcset',
  'href',
  'poster',
  'background',
  'ping',
  'action',
  'formaction',
  'xlink:href',
];

/** Makes a page inert before it is shown anywhere: no scripts, nothing fetched, no way out. */
function inert(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  clean(page);
  return new XMLSerializer().serializeToString(page);
}

function clean(root: Document | DocumentFragment): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(loading) && !element.matches('img')) element.remove();
    for (const { name } of [...element.attributes]) {
      if (loadingAttributes.includes(name) || name.startsWith('on')) element.removeAttribute(name);
    }
    if (element instanceof HTMLTemplateElement) clean(element.content);
  }
  for (const style of root.querySelectorAll('style')) {
    // What a style sheet asks for, such as a background or a font.
    style.textContent = (style.textContent ?? '').replaceAll(/@import[^;]*;?|url\([^)]*\)/gi, '');
  }
  for (const element of root.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (/url\(/i.test(style)) element.setAttribute('style', style.replaceAll(/url\([^)]*\)/gi, 'none'));
  }
}

/**
 * Reads a saved page with a draft. It is laid out in a frame without rights, because what is hidden is known only when
 * a page is laid out: no scripts run in it, and nothing is fetched.
 * @param address where the page stood
 */
export async function readSavedPage(html: string, address: string, draft: SiteProfile): Promise<DocumentLook> {
  const frame = document.createElement('iframe');
  // Not `allow-scripts`: only we look into it.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: '1280px',
    height: '900px',
    opacity: '0',
    pointerEvents: 'none',
    zIndex: '-1',
  });
  const loaded = new Promise<void>((resolve, reject) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(() => reject(new Error('The saved page did not load.')), FRAME_MS);
  });
  frame.srcdoc = inert(html);
  document.body.append(frame);
  try {
    await loaded;
    const root = frame.contentDocument?.documentElement;
    if (!root) throw new Error('The saved page did not load.');
    return lookAt(draft, { root, url: new URL(address), isTop: true, now: new Date() });
  } finally {
    frame.remove();
  }
}
