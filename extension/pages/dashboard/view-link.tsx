import type { MouseEvent, ReactNode } from 'react';
import { type Choice, queryOf } from './address.ts';
import type { Choose } from './use-choice.ts';

interface Properties {
  readonly to: Choice;
  readonly choose: Choose;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly label?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}

/** A link, not a button: each view has an address of its own, to open in another tab or to share. */
export function ViewLink({ to, choose, className, isCurrent = false, label, tabIndex, children }: Properties) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose(to);
    scrollTo({ top: 0 });
  };
  return (
    <a
      href={queryOf(to) || '?'}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={follow}
    >
      {children}
    </a>
  );
}
