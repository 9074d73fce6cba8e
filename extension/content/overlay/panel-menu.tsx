import {
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useId,
  useRef,
  useState,
} from 'react';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';

const CloseMenu = createContext<() => void>(() => undefined);

/** A button with a short list of buttons below it. Any of them closes it. */
export function PanelMenu({ children }: { readonly children: ReactNode }) {
  const { t } = useOverlay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    toggle.current?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving are heard for everything in it.
    <div className="panel-menu" role="presentation" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={toggle}
        type="button"
        className="icon-button menu-toggle"
        aria-label={t.shell.menu}
        title={t.shell.menu}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <LineIcon icon="more" />
      </button>
      {isOpen && (
        <div id={id} className="menu-list">
          <CloseMenu value={() => setOpen(false)}>{children}</CloseMenu>
        </div>
      )}
    </div>
  );
}

interface MenuItemProps {
  readonly children: ReactNode;
  /** Pressing it does the same. */
  readonly shortcut?: string;
  onChoose(): void;
}

export function MenuItem({ children, shortcut, onChoose }: MenuItemProps) {
  const close = useContext(CloseMenu);
  const choose = () => {
    close();
    onChoose();
  };
  return (
    <button type="button" className="menu-item" aria-keyshortcuts={shortcut} onClick={choose}>
      <span>{children}</span>
      {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  );
}
