import type { SentWaiver } from '../../shared/contract/dossier-state.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { waivedUntil } from '../../shared/domain/waiver.ts';
import type { Context } from '../http/context.ts';
import { earlier } from './put-attestation.ts';
import { putJudgement } from './put-judgement.ts';

/** Sets a requirement aside, from today at the latest and for a year at most, whatever the clock of the sender said. */
export function putWaiver(context: Context, id: string, { reason, on, expiresOn, ...place }: SentWaiver) {
  const onDay = earlier(on, dayInAmsterdam(context.now));
  const until = waivedUntil({ requirement: place.requirement, reason, on: onDay, expiresOn });
  const own = { reason, on_day: onDay, expires_on: until };
  return putJudgement(context, { ...place, id, table: 'waivers', own, said: 'reason' });
}
