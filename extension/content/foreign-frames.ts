import type { Observation } from '../../shared/domain/fact.ts';
import type { FrameReading } from '../messaging/messages.ts';
import type { UnreadableFrame } from '../messaging/views.ts';
import { type ClosedFrame, framePathOf, type PageFrame } from './page-frames.ts';

/** Whose dossier the page shows, and since which establishing of it. */
export interface Held {
  readonly id: string;
  readonly epoch: number;
}

/** Frames of other sites in a page, that read themselves and tell the page what they read. */
export class ForeignFrames {
  /** By the number that the browser gave the frame. */
  readonly #readings = new Map<number, FrameReading & { readonly isOurs: boolean }>();

  /** @returns whether it counts: it must be about the dossier that stands on the page, and still does. */
  receive(frame: number, reading: FrameReading, held: Held | undefined): boolean {
    const isOurs =
      held !== undefined &&
      reading.dossier === held.id &&
      (reading.epoch === undefined || reading.epoch === held.epoch);
    this.#readings.set(frame, { ...reading, isOurs });
    return isOurs;
  }

  /** Observations that count for this dossier. */
  observationsFor({ id, epoch }: Held): readonly Observation[] {
    return [...this.#readings.values()].flatMap((reading) =>
      reading.isOurs && reading.dossier === id && (reading.epoch === undefined || reading.epoch === epoch)
        ? reading.observations
        : [],
    );
  }

  /** The frame that read evidence with this label and text at this address. */
  frameWith(isThis: (observation: Observation) => boolean): number | undefined {
    for (const [frame, { observations }] of this.#readings) if (observations.some(isThis)) return frame;
    return undefined;
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
