import type { MouseEvent, ReactNode } from 'react';
import { type Place, queryOf } from './place.ts';
import type { Go } from './use-place.ts';

interface Properties {
  readonly to: Place;
  readonly go: Go;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link, not a button: each place has an address of its own. */
export function PlaceLink({ to, go, className, isCurrent = false, children }: Properties) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={queryOf(to)} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
