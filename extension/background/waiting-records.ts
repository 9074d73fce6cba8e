import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ReportProfileHealth } from '../../shared/contract/site-profiles.ts';
import { Submit } from '../../shared/contract/submissions.ts';
import type { IsoInstant } from '../../shared/domain/date.ts';
import { sessionItem } from '../storage/account.ts';
import { dossierStateItem, staysHere, waitingItem } from '../storage/dossier-state.ts';
import { outboxItem } from '../storage/outbox.ts';
import { profileHealthItem } from '../storage/site-profiles.ts';
import { putRequest, withdrawRequest } from './decision-requests.ts';

/** A record that is to be sent, as it will leave. */
export interface WaitingRecord {
  readonly endpoint: Pick<Endpoint, 'method' | 'path'>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly since?: IsoInstant;
}

/** Everything that waits to be sent: outcomes, decisions, and counts of how well sites could be read. */
export async function waitingRecords(): Promise<readonly WaitingRecord[]> {
  const [outbox, decisions, { reports }] = await Promise.all([
    outboxItem.get(),
    waitingDecisions(),
    profileHealthItem.get(),
  ]);
  const submissions = outbox.map((body) => ({ endpoint: Submit, parameters: {}, body, since: body.assessedAt }));
  const health = reports.map((body) => ({ endpoint: ReportProfileHealth, parameters: {}, body }));
  return [...submissions, ...decisions, ...health];
}

async function waitingDecisions(): Promise<readonly WaitingRecord[]> {
  const [pseudonyms, session] = await Promise.all([waitingItem.get(), sessionItem.get()]);
  // Until somebody of a team is signed in it is not known in whose name they will go.
  const team = session?.teams[0]?.id ?? '';
  const waiting = pseudonyms.map(async (dossier) => {
    const { kept, withdrawn } = await dossierStateItem(dossier).get();
    const place = { team, dossier };
    return [
      ...withdrawn.map((each) => withdrawRequest(each, place)),
      ...kept.flatMap((each) => (staysHere(each) || each.sent ? [] : [putRequest(each, place)])),
    ];
  });
  return (await Promise.all(waiting)).flat();
}
