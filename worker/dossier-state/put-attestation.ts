import type { SentAttestation } from '../../shared/contract/dossier-state.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import type { Context } from '../http/context.ts';
import { putJudgement } from './put-judgement.ts';

/** Records what somebody answered. A clock that runs ahead is not believed: no later answer could ever follow it up. */
export function putAttestation(context: Context, id: string, { answer, on, redo, ...place }: SentAttestation) {
  const onDay = earlier(on, dayInAmsterdam(context.now));
  return putJudgement(context, {
    ...place,
    id,
    table: 'attestations',
    own: { answer, on_day: onDay, redo },
    said: 'answer',
  });
}

export const earlier = (one: string, other: string): string => (one < other ? one : other);
