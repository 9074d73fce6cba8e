import type { ReactNode } from 'react';

interface BlockProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the details of a point, with its caption. */
export function Block({ title, children }: BlockProps) {
  return (
    <div className="block">
      <h4>{title}</h4>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
