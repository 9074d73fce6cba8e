import { agreementFacts } from './areas/agreement.ts';
import { attendanceFacts } from './areas/attendance.ts';
import { changeFacts } from './areas/change.ts';
import { clientFacts } from './areas/client.ts';
import { complaintFacts } from './areas/complaint.ts';
import { consentFacts } from './areas/consent.ts';
import { dossierFacts } from './areas/dossier.ts';
import { evaluationFacts } from './areas/evaluation.ts';
import { handoverFacts } from './areas/handover.ts';
import { incidentFacts } from './areas/incident.ts';
import { indicationFacts } from './areas/indication.ts';
import { informationFacts } from './areas/information.ts';
import { medicationFacts } from './areas/medication.ts';
import { meetingFacts } from './areas/meeting.ts';
import { networkFacts } from './areas/network.ts';
import { organisationFacts } from './areas/organisation.ts';
import { ownFacts } from './areas/own.ts';
import { planFacts } from './areas/plan.ts';
import { reportFacts } from './areas/report.ts';
import { riskFacts } from './areas/risk.ts';
import { safetyFacts } from './areas/safety.ts';
import { satisfactionFacts } from './areas/satisfaction.ts';
import { signalFacts } from './areas/signal.ts';
import { staffingFacts } from './areas/staffing.ts';
import { supportFacts } from './areas/support.ts';
import { transportFacts } from './areas/transport.ts';
import type { FactAreaId } from './areas.ts';
import type { FactDefinition, FactType } from './definition.ts';

/**
 * The fact vocabulary: every datum that a requirement may ask for, with the labels under which dossier systems show it.
 * The names are shared by all frameworks; adding one is a release.
 */
const definitions = {
  ...agreementFacts,
  ...attendanceFacts,
  ...changeFacts,
  ...clientFacts,
  ...complaintFacts,
  ...consentFacts,
  ...dossierFacts,
  ...evaluationFacts,
  ...handoverFacts,
  ...incidentFacts,
  ...indicationFacts,
  ...informationFacts,
  ...medicationFacts,
  ...meetingFacts,
  ...networkFacts,
  ...organisationFacts,
  ...ownFacts,
  ...planFacts,
  ...reportFacts,
  ...riskFacts,
  ...safetyFacts,
  ...satisfactionFacts,
  ...signalFacts,
  ...staffingFacts,
  ...supportFacts,
  ...transportFacts,
} as const;

export type FactName = keyof typeof definitions;

export const vocabulary: Readonly<Record<FactName, FactDefinition>> = definitions;

export const factNames = Object.keys(definitions) as FactName[];

/** The facts of one type, so that a check's options cannot name a fact of the wrong kind. */
export type FactNameOf<T extends FactType> = {
  [F in FactName]: (typeof definitions)[F]['type'] extends T ? F : never;
}[FactName];

/** A place for what only one organisation asks for. */
export type OwnFactName = keyof typeof ownFacts;

export const ownFactNames = Object.keys(ownFacts) as OwnFactName[];

export function isOwnFact(name: string): name is OwnFactName {
  return Object.hasOwn(ownFacts, name);
}

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(definitions, name);
}

export function areaOf(fact: FactName): FactAreaId {
  // Every name starts with its area; `vocabulary.test.ts` holds that.
  return fact.slice(0, fact.indexOf('.')) as FactAreaId;
}

/** The short name of a fact on screen, in lower case as in running text. */
export function factTitle(fact: FactName, language: 'nl' | 'en'): string {
  const { title, labels, labelsInContext } = vocabulary[fact];
  return title?.[language] ?? labels[language][0] ?? labelsInContext?.[language][0] ?? fact;
}
