import type { Dossier, Evaluation, Risk } from '../../demo-ecd/data/dossier.ts';
import { attendanceContent } from '../../demo-ecd/data/screens.ts';
import { HOST_TODAY, type TruthFact, type TruthItem } from '../host.ts';
import { fact, field, list, maybe } from '../truth.ts';
import { codeOf } from './codes.ts';

/*
 * What each part of a demo dossier says in the words of the vocabulary, by hand. The three builds show the same parts
 * in other words and on other screens; where a build shows more or less, its own file says so.
 */

export const clientTruth = ({ client }: Dossier): TruthFact[] => [fact('client.birthDate', client.birthDate)];

export function supportTruth({ support }: Dossier): TruthFact[] {
  const { consultant } = support;
  return [
    fact('support.law', codeOf('support.law', support.law)),
    fact('support.municipality', support.municipality),
    fact('support.financing', codeOf('support.financing', support.financing)),
    fact('support.setting', [{ text: support.setting }]),
    fact('support.product', support.product),
    fact('support.startDate', support.startDate),
    fact('support.endDate', support.endDate),
    fact('support.endReason', codeOf('support.endReason', support.endReason)),
    fact('support.coordinator', support.coordinator),
    fact('staffing.primaryWorker', support.worker),
    fact(
      'support.municipalContact',
      consultant?.name,
      ...(consultant
        ? [`${consultant.name}, tel. ${consultant.phone}`, `${consultant.name} (${consultant.role})`]
        : []),
    ),
  ];
}

/** Of the decision that is in force, or was the last one to be. The newest stands first. */
export function decisionTruth({ decisions: [current] }: Dossier): TruthFact[] {
  if (!current) return [];
  return [
    fact('indication.product', current.product),
    fact('indication.startDate', current.startDate),
    fact('indication.endDate', current.endDate),
    fact('indication.volume', current.volume),
    fact('indication.extensionDate', current.extensionRequestedOn),
  ];
}

export function agreementTruth({ agreement }: Dossier): TruthFact[] {
  return [
    fact('agreement.signedDate', agreement.signedOn),
    // By the client, the mentor or both parents: each is the client or who represents the client. Nobody is "no" too.
    fact('agreement.signedByClient', agreement.signedBy ? true : null, ...(agreement.signedBy ? [] : [false])),
    fact('agreement.content', agreement.content),
    fact('agreement.timeCommitment', agreement.timePerWeek),
    fact('agreement.deliveryTerms', agreement.deliveryDays),
    fact('agreement.noticePeriod', agreement.noticePeriod && 'P1M'),
  ];
}

/** Where the screen says that there is no plan, everything that a plan holds is looked at and not there. */
const noPlan: readonly TruthFact[] = [
  fact('plan.date', null),
  fact('plan.signedDate', null),
  ...(
    [
      'plan.updatedDate',
      'plan.status',
      'plan.goals',
      'plan.lifeDomains',
      'plan.clientVoice',
      'plan.signedBy',
      'plan.notSignedReason',
      'plan.interventions',
      'plan.roleAgreements',
      'plan.agreementsWithClient',
      'plan.clientCopyDate',
    ] as const
  ).map((name) => maybe(fact(name, null))),
];

export function planTruth({ plan }: Dossier): TruthFact[] {
  if (!plan) return [...noPlan];
  return [
    fact('plan.status', codeOf('plan.status', plan.status)),
    fact('plan.date', plan.madeOn),
    fact('plan.signedDate', plan.signedOn),
    signerTruth(plan.signedBy),
  ];
}

/** A first name among the signers says who it is only to who knows the client: it may be read as somebody unknown. */
function signerTruth(signedBy: string | null): TruthFact {
  const code = codeOf('plan.signedBy', signedBy);
  return signedBy?.startsWith('Noor') && code
    ? maybe({ fact: 'plan.signedBy', state: 'unreadable', or: [code] })
    : fact('plan.signedBy', code);
}

/**
 * Of a screen that says when the plan was revised. "Laatst gewijzigd" and "Laatste aanpassing" are stamps of a screen
 * that was saved: they say nothing of a new version, and ask for no new signature.
 */
export const revisionTruth = ({ plan }: Dossier): TruthFact[] =>
  plan ? [fact('plan.updatedDate', plan.changedOn)] : [];

/** The reason is a field of its own on screens that always show it. */
export const notSignedReasonTruth = ({ plan }: Dossier): TruthFact[] =>
  plan ? [fact('plan.notSignedReason', plan.unsignedReason)] : [];

export function goalsTruth({ plan }: Dossier): TruthFact[] {
  if (!plan) return [];
  return [
    fact(
      'plan.goals',
      plan.goals.map(({ title }) => ({ text: title })),
    ),
    fact(
      'plan.lifeDomains',
      plan.goals.map(({ domain }) => ({ text: domain })),
    ),
    fact(
      'plan.interventions',
      plan.goals.map(({ approach }) => ({ text: approach })),
    ),
    // How it goes with a goal stands in the plan, not in an evaluation.
    maybe(
      fact(
        'evaluation.goalProgress',
        plan.goals.map(({ progress }) => ({ text: progress })),
      ),
    ),
  ];
}

/** A text of several lines: who reads it may begin each with the party or not. */
export function rolesTruth({ plan }: Dossier): TruthFact[] {
  if (!plan) return [];
  const lines = plan.roles.map(({ party, agreement }) => `${party} ${agreement}`);
  return [
    fact(
      'plan.roleAgreements',
      lines.join(' '),
      lines.join('\n'),
      plan.roles.map((role) => `${role.party}: ${role.agreement}`).join(' '),
    ),
  ];
}

export const clientVoiceTruth = ({ plan }: Dossier): TruthFact[] =>
  plan ? [fact('plan.clientVoice', plan.clientView)] : [];

const evaluationItem = (held: Evaluation): TruthItem => ({
  date: held.heldOn,
  fields: {
    'evaluation.clientPresent': field(held.clientPresent),
    'evaluation.clientSatisfaction': field(held.satisfaction),
    'evaluation.supportStillFits': field(
      held.stillFitting === null ? null : held.stillFitting ? 'Ja' : 'Nee',
      ...(held.stillFitting === null ? [] : [held.stillFitting ? 'J' : 'N']),
    ),
    'evaluation.clientSignedDate': field(held.signedOn),
    'evaluation.sharedWithMunicipalityDate': field(held.sharedOn),
  },
});

export function evaluationTruth({ evaluations, nextEvaluation }: Dossier): TruthFact[] {
  const [last] = evaluations;
  return [
    list('evaluation.dates', evaluations.map(evaluationItem)),
    fact('evaluation.nextDate', nextEvaluation),
    // The latest one may also be told apart.
    ...(last
      ? [
          maybe(fact('evaluation.clientPresent', last.clientPresent)),
          maybe(fact('evaluation.clientSatisfaction', last.satisfaction)),
          maybe(fact('evaluation.supportStillFits', last.stillFitting ? 'Ja' : 'Nee', last.stillFitting ? 'J' : 'N')),
          maybe(fact('evaluation.clientSignedDate', last.signedOn)),
          maybe(fact('evaluation.sharedWithMunicipalityDate', last.sharedOn)),
        ]
      : []),
  ];
}

const riskItem = (risk: Risk): TruthItem => ({
  text: risk.risk,
  fields: {
    'risk.measures': field(risk.measure),
    'risk.measuresAgreedWith': field(codeOf('risk.measuresAgreedWith', risk.agreedWith), risk.agreedWith),
  },
});

export function riskTruth({ risks }: Dossier): TruthFact[] {
  const isNone = risks.conclusion === 'Geen risico’s gevonden';
  return [
    fact('risk.assessmentDate', risks.assessedOn),
    fact('risk.instrument', risks.instrument),
    // Who did it is a name; where it is not filled in, neither is what that person is.
    ...(risks.assessedBy ? [] : [maybe(fact('risk.assessorRole', null))]),
    // "No risks" as a conclusion is an answer; an empty list below no conclusion is not.
    isNone ? fact('risk.outcome', []) : list('risk.outcome', risks.found.map(riskItem)),
  ];
}

export function transportTruth({ transport }: Dossier): TruthFact[] {
  return [
    fact('transport.provided', transport.provided),
    fact('transport.agreement', transport.arrangements),
    fact('transport.agreementDate', transport.agreedOn),
  ];
}

export function medicationTruth({ medication }: Dossier): TruthFact[] {
  const { storage, record } = medication;
  return [
    fact('medication.providerRole', codeOf('medication.providerRole', medication.role)),
    fact('medication.overviewDate', medication.overviewOn),
    // "N.v.t." may count as an answer or as nothing.
    storage === 'n.v.t.'
      ? fact('medication.storageAgreement', null, storage)
      : fact('medication.storageAgreement', storage),
    fact('medication.administrationLog', record && [{ text: record }]),
    fact('medication.evaluationDate', medication.evaluatedOn),
    maybe(fact('medication.supplyArrangement', medication.pharmacy)),
  ];
}

/** Monday of a week written as "2026-47". */
function mondayOf(week: string): string {
  const [year = 0, number = 1] = week.split('-').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(first + (number - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
}

export function attendanceTruth(dossier: Dossier): TruthFact[] {
  const { appointments, noShows, noShowsReportedOn, weeks } = attendanceContent(dossier, HOST_TODAY);
  return [
    list(
      'attendance.records',
      appointments.map(({ date, status }) => ({ date, text: status })),
    ),
    list(
      'attendance.noShowDates',
      noShows.map((date) => ({ date })),
    ),
    fact('attendance.noShowMunicipalityInformedDate', noShowsReportedOn),
    list(
      'attendance.deliveredHours',
      // In hours: the title of the column or of the table says so.
      weeks.map(({ week, delivered }) => ({ date: mondayOf(week), text: `${delivered.toLocaleString('nl-NL')} uur` })),
    ),
  ];
}

export function networkTruth({ network }: Dossier): TruthFact[] {
  return [
    network.hasNone
      ? fact('network.members', [])
      : list(
          'network.members',
          network.members.map(({ name }) => ({ text: name })),
        ),
    fact('network.mapDate', network.mappedOn),
    // In balance is little strain or none; no carer is no strain, or nobody to have it.
    fact(
      'network.carerStrain',
      codeOf('network.carerStrain', network.strain),
      ...(network.strain?.startsWith('In balans') ? ['none'] : []),
    ),
    fact('network.carerStrainDate', network.strainOn),
    // "Geen andere hulpverleners" is an answer, or a list with nothing in it.
    list(
      'support.otherProviders',
      network.professionals.map(({ name }) => ({ text: name })),
      ...(network.professionals.length === 0 ? [[]] : []),
    ),
  ];
}

/** "No handover started" says nothing about whether the client moves. */
const noTransfer: readonly TruthFact[] = (
  ['handover.receivingProvider', 'handover.contactDate', 'handover.contactMethod', 'handover.followUpArranged'] as const
).map((name) => maybe(fact(name, null)));

export function transferTruth({ transfer }: Dossier): TruthFact[] {
  if (!transfer) return [...noTransfer];
  return [
    fact('handover.toOtherProvider', transfer.moves),
    fact('handover.receivingProvider', transfer.provider),
    fact('handover.contactDate', transfer.contactOn),
    fact('handover.contactMethod', codeOf('handover.contactMethod', transfer.manner)),
    fact('handover.clientPresent', transfer.clientPresent),
    fact('handover.followUpArranged', transfer.afterEnd),
  ];
}

export const notesTruth = ({ notes }: Dossier, count = notes.length): TruthFact[] => [
  // The beginning is enough: a long text is cut off.
  list(
    'report.entries',
    notes.slice(0, count).map(({ date, text }) => ({ date, text: openingOf(text) })),
  ),
];

/** Soft hyphens and the like are not on screen. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The first words of a note: whole ones, as words are compared; at least one, however long it is. */
function openingOf(note: string): string {
  const text = note.replaceAll(unseen, '');
  const opening = text.length <= 60 ? text : text.slice(0, 60).replace(/\S*$/u, '').trim();
  return opening === '' ? (text.split(/\s/u)[0] ?? '') : opening;
}
