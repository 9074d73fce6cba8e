import type { Tab } from './tab.ts';

/** What was on screen in one frame that must never be: the panel of one client over the dossier of another. */
export interface Mixture {
  readonly header: string | null;
  readonly panel: string | null;
  readonly marks: readonly string[];
  readonly at: string;
}

export interface Watched {
  readonly frames: number;
  /** Frames in which the panel showed points of a dossier. */
  readonly framesWithPoints: number;
  readonly clientsShown: readonly string[];
  readonly mixtures: readonly Mixture[];
}

interface Watching extends Window {
  /** Place in the tab's history where the watching began; before it lies another document. */
  firstEntry?: number;
  watched?: { frames: number; framesWithPoints: number; clients: Set<string>; mixtures: Mixture[] };
}

/**
 * Looks in every frame, and after every change of the page, whether panel and dossier are of the same client. A frame
 * callback sees what is about to be painted.
 */
export function watchIdentity(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const watched = { frames: 0, framesWithPoints: 0, clients: new Set<string>(), mixtures: [] as Mixture[] };
    (window as Watching).watched = watched;
    (window as Watching).firstEntry = navigation.currentEntry?.index ?? 0;
    const textOf = (node: Element | null | undefined) => node?.textContent ?? '';
    const check = () => {
      const shadow = document.querySelector('dossierlens-overlay')?.shadowRoot;
      const headers = [...document.querySelectorAll('header li')];
      const header = headers.map((line) => /Cliëntnummer (\d+)/.exec(textOf(line))?.[1]).find(Boolean) ?? null;
      const shown = textOf(shadow?.querySelector('.root'));
      const panel = /\d{6}/.exec(textOf(shadow?.querySelector('.dossier')))?.[0] ?? null;
      const marks = [...new Set([...shown.matchAll(/@(\d{6})/g)].map(([, number]) => number ?? ''))];
      if (shadow?.querySelector('li[data-requirement]')) {
        watched.framesWithPoints += 1;
        if (panel) watched.clients.add(panel);
      }
      const isMixed = (panel !== null && panel !== header) || marks.some((number) => number !== header);
      if (isMixed) watched.mixtures.push({ header, panel, marks, at: location.pathname });
    };
    const frame = () => {
      watched.frames += 1;
      check();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    // In a task of its own: what follows the page along has the same task as the change to follow it in.
    const channel = new MessageChannel();
    channel.port1.onmessage = check;
    new MutationObserver(() => channel.port2.postMessage(null)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Back or forward, but never out of the app: that would load another document, and nobody would be watching. */
export function goInHistory(tab: Tab, way: 'back' | 'forward'): Promise<void> {
  return tab.evaluate((wanted) => {
    const isAtFirst = (navigation.currentEntry?.index ?? 0) <= ((window as Watching).firstEntry ?? 0);
    if (wanted === 'forward') history.forward();
    else if (!isAtFirst) history.back();
  }, way);
}

export function readWatched(tab: Tab): Promise<Watched> {
  return tab.evaluate(() => {
    const { watched } = window as Watching;
    if (!watched) throw new Error('The page was loaded anew: nobody was watching.');
    const { frames, framesWithPoints, clients, mixtures } = watched;
    return { frames, framesWithPoints, clientsShown: [...clients], mixtures: mixtures.slice(0, 10) };
  });
}
