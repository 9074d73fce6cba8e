import { useState } from 'react';
import type { SeenFactsView } from '../../messaging/honesty-views.ts';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { copyText } from './seen-facts-clipboard.ts';

/** Everything that is held, as it is held, on the clipboard. */
export function SeenFactsCopy({ seen }: { readonly seen: SeenFactsView }) {
  const { t, announce } = useOverlay();
  const say = t.views.facts;
  const [result, setResult] = useState<string>();
  const copy = async (button: HTMLElement) => {
    const words = (await copyText(asJson(seen), button)) ? say.copied : say.copyFailed;
    setResult(words);
    announce(words);
  };
  return (
    <div className="view-copy">
      <button type="button" className="button" onClick={(event) => void copy(event.currentTarget)}>
        <LineIcon icon="copy" />
        {say.copy}
      </button>
      <p className="view-note">{result ?? say.copyNote}</p>
    </div>
  );
}

/** The observations as they are held, without the words that the screen adds to them. */
export function asJson({ openedAt, areas, labels }: SeenFactsView): string {
  const observations = areas.flatMap(({ facts }) => facts.flatMap((each) => each.observations));
  return JSON.stringify({ openedAt, observations, ...(labels.length > 0 && { labels }) }, null, 2);
}
