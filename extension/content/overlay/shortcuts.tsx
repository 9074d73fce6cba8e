import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';

/** Every key, the browser's own one first: as it is set there, which may be another than ours. */
export function Shortcuts({ onClose }: { onClose(): void }) {
  const { t, actions } = useOverlay();
  const say = t.shell.shortcuts;
  const region = useRef<HTMLElement>(null);
  const [shortcut, setShortcut] = useState<string>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    region.current?.focus();
  }, []);
  useEffect(() => {
    let isGone = false;
    actions.shortcut().then(
      (keys) => isGone || setShortcut(keys),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [actions]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // First the list goes, and only then the panel.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const lines = [
    ...(shortcut === undefined ? [] : [[shortcut ? shortcut.split('+') : [say.notSet], say.inAndOut] as const]),
    ...say.list,
  ];
  return (
    <section ref={region} className="shortcuts" aria-label={say.title} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="line">
        <h3>{say.title}</h3>
        <button type="button" className="icon-button" aria-label={say.close} title={say.close} onClick={onClose}>
          <LineIcon icon="close" />
        </button>
      </div>
      <dl>
        {lines.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{hasFailed ? say.changeFailed : say.changeHow}</p>
      <button
        type="button"
        className="button"
        onClick={() => actions.openShortcuts().then(undefined, () => setFailed(true))}
      >
        {say.change}
      </button>
    </section>
  );
}
