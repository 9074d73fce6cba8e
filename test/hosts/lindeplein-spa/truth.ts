import type { Dossier } from '../../demo-ecd/data/dossier.ts';
import type { ScreenName } from '../../demo-ecd/data/screens.ts';
import * as part from '../demo/truth-of-part.ts';
import type { TruthFact } from '../host.ts';
import { fact, list, maybe } from '../truth.ts';

type Truth = (dossier: Dossier) => TruthFact[];

const without = (facts: readonly TruthFact[], ...names: readonly TruthFact['fact'][]): TruthFact[] =>
  facts.filter((truth) => !names.includes(truth.fact));

/** Cards with what matters most; goals, notes and people are a selection of what stands elsewhere. */
const overview: Truth = (dossier) => [
  fact('support.startDate', dossier.support.startDate),
  fact('support.product', dossier.support.product),
  fact('staffing.primaryWorker', dossier.support.worker),
  maybe(fact('support.coordinator', dossier.support.coordinator)),
  maybe(fact('support.endDate', dossier.support.endDate)),
  ...part.notesTruth(dossier, 3).map(maybe),
  maybe(list('plan.goals', dossier.plan?.goals.map(({ title }) => ({ text: title })) ?? [])),
  maybe(
    list(
      'network.members',
      dossier.network.members.slice(0, 1).map(({ name }) => ({ text: name })),
    ),
  ),
];

/** Arrangements are shown only when the client is driven. */
const risks: Truth = (dossier) => {
  const transport = part.transportTruth(dossier);
  return [
    ...part.riskTruth(dossier),
    ...(dossier.transport.provided ? transport : without(transport, 'transport.agreement', 'transport.agreementDate')),
  ];
};

/** The reason is asked for only when there is no signature; "Wat vindt de cliënt ervan?" is near to the client's voice. */
const plan: Truth = (dossier) => [
  ...part.planTruth(dossier),
  ...(dossier.plan && !dossier.plan.signedOn ? part.notSignedReasonTruth(dossier) : []),
  ...part.goalsTruth(dossier),
  ...part.rolesTruth(dossier),
  ...part.clientVoiceTruth(dossier).map(maybe),
];

const TRUTH: Readonly<Record<ScreenName, Truth>> = {
  overzicht: overview,
  ondersteuning: (dossier) => [...part.supportTruth(dossier), ...part.decisionTruth(dossier)],
  overeenkomst: part.agreementTruth,
  plan,
  evaluaties: part.evaluationTruth,
  risicos: risks,
  medicatie: part.medicationTruth,
  aanwezigheid: part.attendanceTruth,
  rapportages: part.notesTruth,
  documenten: () => [],
  contacten: part.networkTruth,
  overdracht: part.transferTruth,
};

export const screenNames = Object.keys(TRUTH) as ScreenName[];

/** The header stands on every screen: date of birth, and a "Begeleider" who may be the regular one. */
export function truthOf(dossier: Dossier, screen: ScreenName): TruthFact[] {
  const facts = TRUTH[screen](dossier);
  const header = [...part.clientTruth(dossier), maybe(fact('staffing.primaryWorker', dossier.support.worker))];
  return [...facts, ...header.filter((truth) => !facts.some((other) => other.fact === truth.fact))];
}
