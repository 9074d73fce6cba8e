import type { Evidence, Observation } from '../../shared/domain/fact.ts';
import type { FrameReading } from '../messaging/messages.ts';
import type { UnclearLabel } from '../messaging/unclear-label.ts';
import type { UnreadableFrame } from '../messaging/views.ts';
import { type ClosedFrame, framePathOf, type PageFrame } from './page-frames.ts';

/** Whose dossier the page shows, and since which establishing of it. */
export interface Held {
  readonly id: string;
  readonly epoch: number;
}

type FrameRead = FrameReading & { readonly isOurs: boolean };

/** Of this dossier; when that was told by the page, then in this establishing of it. */
function isOf({ dossier, epoch }: FrameReading, held: Held): boolean {
  return dossier === held.id && (epoch === undefined || epoch === held.epoch);
}

/** Frames of other sites in a page, that read themselves and tell the page what they read. */
export class ForeignFrames {
  /** By the number that the browser gave the frame. */
  readonly #readings = new Map<number, FrameRead>();

  /** @returns whether it counts: it must be about the dossier that stands on the page, and still does. */
  receive(frame: number, reading: FrameReading, held: Held | undefined): boolean {
    const isOurs = held !== undefined && isOf(reading, held);
    this.#readings.set(frame, { ...reading, isOurs });
    return isOurs;
  }

  /** Observations that count for this dossier. */
  observationsFor(held: Held): readonly Observation[] {
    return this.#readingsOf(held).flatMap(([, { observations }]) => observations);
  }

  /** What may be a fact of this dossier, if a person says so. */
  labelsFor(held: Held): readonly UnclearLabel[] {
    return this.#readingsOf(held).flatMap(([, { labels }]) => labels ?? []);
  }

  /** The frame that read this evidence of this dossier, as a fact or as a label that is not clear. */
  frameWith(held: Held | undefined, isThis: (evidence: Evidence) => boolean): number | undefined {
    if (!held) return undefined;
    return this.#readingsOf(held).find(([, { observations, labels = [] }]) =>
      [...observations, ...labels].some(({ evidence }) => isThis(evidence)),
    )?.[0];
  }

  #readingsOf(held: Held): (readonly [frame: number, reading: FrameRead])[] {
    return [...this.#readings].filter(([, reading]) => reading.isOurs && isOf(reading, held));
  }

  /** The frames are other ones now, or of another dossier; those that are there tell anew. */
  forget(): void {
    this.#readings.clear();
  }

  /** What could not be read: closed frames without a reader of their own, and frames that show another dossier. */
  unreadable(closed: readonly ClosedFrame[], ofOthers: readonly PageFrame[]): readonly UnreadableFrame[] {
    const byPath = new Map([...this.#readings.values()].map((reading) => [reading.path, reading]));
    return [
      ...closed.flatMap(({ element, title, host, reason }): UnreadableFrame[] => {
        const window = (element as HTMLIFrameElement).contentWindow;
        const path = window ? framePathOf(window) : undefined;
        const reading = path === undefined ? undefined : byPath.get(path);
        if (!reading) return [{ title, host, reason: reason === 'program' ? 'program' : 'no-access' }];
        return reading.isOurs || reading.dossier === undefined ? [] : [{ title, host, reason: 'other-dossier' }];
      }),
      ...ofOthers.flatMap(({ element, parent }): UnreadableFrame[] =>
        // A frame in a frame that was left out is not named again.
        element && !(parent && ofOthers.includes(parent))
          ? [{ title: (element.getAttribute('title') ?? '').slice(0, 80), host: '', reason: 'other-dossier' }]
          : [],
      ),
    ];
  }
}
