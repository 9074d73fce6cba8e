import type { UnreadableFrame, VerdictView } from '../../messaging/views.ts';
import { useOverlay } from './overlay-context.ts';
import { PointList, Section } from './section.tsx';

interface UnreadableSectionProps {
  readonly verdicts: readonly VerdictView[];
  readonly frames: readonly UnreadableFrame[];
}

/** Points that could not be read, and parts of the page that nothing was read from at all. */
export function UnreadableSection({ verdicts, frames }: UnreadableSectionProps) {
  const { t } = useOverlay();
  if (frames.length === 0) return <Section id="unreadable" verdicts={verdicts} />;
  const say = t.deciding.frames;
  return (
    <Section id="unreadable" verdicts={verdicts} count={verdicts.length + frames.length}>
      <div className="guide">
        <h4>{say.title}</h4>
        <ul className="readings">
          {frames.map(({ title, host, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts of a page may have the same name.
            <li key={`${title} ${host} ${index}`}>
              <strong>{title || host || say.unnamed}</strong>
              <p className="where">{say.reasons[reason](host)}</p>
            </li>
          ))}
        </ul>
      </div>
      <PointList verdicts={verdicts} />
    </Section>
  );
}
