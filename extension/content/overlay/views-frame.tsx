import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AssessmentView } from '../../messaging/views.ts';
import { About } from './about.tsx';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { SeenFacts } from './seen-facts.tsx';
import { SendLog } from './send-log.tsx';
import type { ViewId } from './views.ts';
import { WithClient } from './with-client.tsx';

interface ViewsFrameProps {
  readonly view: ViewId;
  readonly assessment: AssessmentView;
  readonly version: string;
  onBack(): void;
}

/** One view in the place of the checklist, with the way back. */
export function ViewsFrame({ view, assessment, version, onBack }: ViewsFrameProps) {
  const { t } = useOverlay();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose the view is in the panel already, and goes along with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another view the heading says something else.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [view]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Back to the checklist first; from there Escape leaves the panel.
    event.stopPropagation();
    event.preventDefault();
    onBack();
  };

  return (
    <section className={`view ${view}`} aria-labelledby="view-title" onKeyDown={onKeyDown}>
      <button type="button" className="view-back" onClick={onBack}>
        <LineIcon icon="back" />
        {t.views.back}
      </button>
      <h3 id="view-title" className="view-title" ref={heading} tabIndex={-1}>
        {t.views.titles[view]}
      </h3>
      {view === 'with-client' && <WithClient verdicts={assessment.verdicts} />}
      {view === 'seen-facts' && <SeenFacts assessment={assessment} />}
      {view === 'send-log' && <SendLog today={assessment.today} waiting={assessment.connection.waiting} />}
      {view === 'about' && <About assessment={assessment} version={version} />}
    </section>
  );
}
