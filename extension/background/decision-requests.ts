import {
  PutAttestation,
  PutContextAnswer,
  PutWaiver,
  type SentAttestation,
  type SentContextAnswer,
  type SentWaiver,
  WithdrawAttestation,
  WithdrawWaiver,
} from '../../shared/contract/dossier-state.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import type { Pseudonym } from '../../shared/contract/submissions.ts';
import type { Shared, Withdrawal } from '../storage/dossier-state.ts';

/** In whose name and under which pseudonym. */
export interface Place {
  readonly team: string;
  readonly dossier: Pseudonym;
}

/** What is sent about one decision. */
export interface DecisionRequest {
  readonly endpoint: Endpoint;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body?: SentAttestation | SentWaiver | SentContextAnswer;
}

/** The note on a waiver is not part of it. */
export function putRequest(each: Shared, place: Place): DecisionRequest {
  const parameters = { id: each.id };
  switch (each.kind) {
    case 'attestation':
      return { endpoint: PutAttestation, parameters, body: { ...place, ruleSet: each.ruleSet, ...each.value } };
    case 'waiver':
      return { endpoint: PutWaiver, parameters, body: { ...place, ruleSet: each.ruleSet, ...each.value } };
    case 'answer':
      return { endpoint: PutContextAnswer, parameters: {}, body: { ...place, ...each.value } };
  }
}

export function withdrawRequest(each: Withdrawal, place: Place): DecisionRequest {
  switch (each.kind) {
    case 'attestation':
      return { endpoint: WithdrawAttestation, parameters: { id: each.id } };
    case 'waiver':
      return { endpoint: WithdrawWaiver, parameters: { id: each.id } };
    case 'answer': {
      const { fact, answeredAt } = each;
      return { endpoint: PutContextAnswer, parameters: {}, body: { ...place, fact, value: null, answeredAt } };
    }
  }
}
