/** From one share to another, small beside the words that say the same; so it says nothing to a screen reader. */
export function Slope({ from, to, className }: { from: number; to: number; className?: string | undefined }) {
  const y = (share: number) => 20 - share * 16;
  return (
    <svg viewBox="0 0 64 24" width="64" height="24" aria-hidden="true" className={className} fill="none">
      <path d="M4 22.5h56" stroke="var(--line-strong)" strokeWidth="0.75" />
      <path d={`M6 ${y(from)}L58 ${y(to)}`} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="6" cy={y(from)} r="3" fill="var(--surface)" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="58" cy={y(to)} r="3.5" fill="currentColor" />
    </svg>
  );
}
