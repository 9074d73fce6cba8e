import type { ReactNode } from 'react';
import type { Outcome } from '../../../shared/domain/outcome.ts';

/** Outcomes and "soon" differ in shape, so that they can be told apart without colour. Words stand beside them. */
export type StatusIcon = Outcome | 'soon';

const shapes: Readonly<Record<StatusIcon, ReactNode>> = {
  gap: (
    <>
      <path className="fill" d="M8 .9 15.1 8 8 15.1.9 8Z" />
      <path className="cut" d="M8 4.6v4M8 11v.1" />
    </>
  ),
  soon: (
    <>
      <circle className="fill" cx="8" cy="8" r="6.75" />
      <path className="cut" d="M8 4.4V8l2.4 1.6" />
    </>
  ),
  'needs-judgement': (
    <>
      <rect className="fill" x="1.4" y="1.4" width="13.2" height="13.2" rx="3.6" />
      <path className="cut" d="M6.2 6.2c0-1 .8-1.7 1.9-1.7s1.9.7 1.9 1.6c0 1.3-1.9 1.4-1.9 2.7M8.1 11.4v.1" />
    </>
  ),
  upcoming: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="2.2" />
      <path d="M2 6.6h12M5.4 1.4v3M10.6 1.4v3" />
    </>
  ),
  unseen: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.6 2.27" />,
  unreadable: (
    <>
      <path d="M8 1.9 14.8 14H1.2Z" />
      <path d="M8 6.3v3.4M8 11.9v.1" />
    </>
  ),
  met: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="m5.2 8.3 2 2 3.7-4.3" />
    </>
  ),
  'not-applicable': (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M5.2 8h5.6" />
    </>
  ),
};

export function OutcomeIcon({ icon, label }: { readonly icon: StatusIcon; readonly label?: string }) {
  const className = `icon outcome-icon ${icon}`;
  return label ? (
    <svg className={className} viewBox="0 0 16 16" role="img" aria-label={label}>
      {shapes[icon]}
    </svg>
  ) : (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[icon]}
    </svg>
  );
}

const lines = {
  chevron: 'm5.5 3.5 5 4.5-5 4.5',
  collapse: 'M3 3l4 4m0-3.6V7H3.4M13 13 9 9m0 3.6V9h3.6',
  target: 'M8 1v3M8 12v3M1 8h3M12 8h3M8 3.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8ZM8 8v.01',
  left: 'M2 2.6h12v10.8H2ZM6.2 2.6v10.8',
  right: 'M2 2.6h12v10.8H2ZM9.8 2.6v10.8',
  arrow: 'M2.6 8h10M9 4.2 12.8 8 9 11.8',
  search: 'M6.8 2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10.4 10.4 14 14',
  filter: 'M2 4h12M4.4 8h7.2M6.6 12h2.8',
  undo: 'M5.6 2.6 2.4 5.8 5.6 9M2.6 5.8h6.8a4 4 0 0 1 0 8H6',
  more: 'M3 8v.01M8 8v.01M13 8v.01',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  back: 'M13.4 8h-10M7 11.8 3.2 8 7 4.2',
  print: 'M4.5 5.5V2h7v3.5M4.5 11.5H2.5v-6h11v6h-2M4.5 9.5h7V14h-7Z',
  copy: 'M5.5 5.5h8v8h-8ZM2.5 10.5v-8h8',
  tick: 'm3.2 8.6 3.2 3.2 6.4-7.4',
} as const;

export function LineIcon({ icon }: { readonly icon: keyof typeof lines }) {
  return (
    <svg className={`icon line-icon ${icon}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines[icon]} />
    </svg>
  );
}

/** A lens over a sheet. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path className="sheet" d="M5.2 2.5h9.3l4.3 4.3v14.7H5.2Z" />
      <path className="text" d="M8.2 8h4M8.2 11.4h2.2" />
      <circle className="lens" cx="14.2" cy="14" r="4.6" />
      <path className="handle" d="m17.7 17.5 4 4" />
    </svg>
  );
}
