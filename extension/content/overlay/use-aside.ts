import { type RefObject, useEffect, useState } from 'react';
import type { PanelPreferences } from './panel-preferences.ts';
import { type Aside, stepAside } from './step-aside.ts';
import { typedPlace } from './typed-place.ts';

/** Where the panel stands aside for what is being typed on the page; undefined while it may stand in its own place. */
export function useAside(panel: RefObject<HTMLElement | null>, preferences: PanelPreferences): Aside | undefined {
  const [aside, setAside] = useState<Aside>();
  const { side, inset, top, width } = preferences;
  useEffect(() => {
    const page = panel.current?.ownerDocument;
    const window = page?.defaultView;
    if (!page || !window) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      // Once per frame, when the page has done what it does at the same moment.
      frame = requestAnimationFrame(() => {
        const control = typedPlace(page);
        const size = { width: page.documentElement.clientWidth, height: window.innerHeight };
        const height = panel.current?.offsetHeight ?? 0;
        const next = control && stepAside(control, { side, inset, top, width }, height, size);
        setAside((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      });
    };
    const lifetime = new AbortController();
    const { signal } = lifetime;
    for (const type of ['focusin', 'focusout', 'scroll'] as const)
      page.addEventListener(type, look, { signal, capture: true, passive: true });
    // Of the focus that goes into a frame the page is only told that its window lost it.
    for (const type of ['blur', 'focus', 'resize'] as const) window.addEventListener(type, look, { signal });
    look();
    return () => {
      lifetime.abort();
      cancelAnimationFrame(frame);
    };
  }, [panel, side, inset, top, width]);
  return aside;
}
