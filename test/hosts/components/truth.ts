import type { Dossier } from '../../demo-ecd/data/dossier.ts';
import * as part from '../demo/truth-of-part.ts';
import type { TruthFact } from '../host.ts';
import { fact, maybe } from '../truth.ts';

const pick = (facts: readonly TruthFact[], ...names: readonly TruthFact['fact'][]): TruthFact[] =>
  facts.filter((truth) => names.includes(truth.fact));
const without = (facts: readonly TruthFact[], ...names: readonly TruthFact['fact'][]): TruthFact[] =>
  facts.filter((truth) => !names.includes(truth.fact));

/** The header shows the date of birth without saying what it is. */
const header = (dossier: Dossier): TruthFact[] => part.clientTruth(dossier).map(maybe);

/** A tab that is behind another one is not on screen. `tab` is what it is called on screen. */
export interface Place {
  readonly screen: string;
  readonly tab?: string;
  readonly truth: (dossier: Dossier) => TruthFact[];
}

/** Rows of the virtual list that are in the document, and those that can be seen whole. */
const DRAWN = 7;
const IN_VIEW = 5;

export const places: readonly Place[] = [
  { screen: 'hulp', truth: part.supportTruth },
  { screen: 'hulp', tab: 'Besluiten', truth: part.decisionTruth },
  { screen: 'hulp', tab: 'Overeenkomst', truth: part.agreementTruth },
  {
    screen: 'plan',
    truth: (dossier) => [
      ...part.planTruth(dossier),
      ...part.notSignedReasonTruth(dossier),
      ...part.clientVoiceTruth(dossier),
    ],
  },
  {
    screen: 'plan',
    tab: 'Doelen',
    truth: (dossier) => (dossier.plan ? part.goalsTruth(dossier) : part.planTruth(dossier)),
  },
  {
    screen: 'plan',
    tab: 'Wie doet wat',
    truth: (dossier) => (dossier.plan ? part.rolesTruth(dossier) : part.planTruth(dossier)),
  },
  { screen: 'terugkijken', truth: part.evaluationTruth },
  {
    screen: 'veilig',
    truth: (dossier) => [...part.riskTruth(dossier), ...part.transportTruth(dossier), ...part.medicationTruth(dossier)],
  },
  { screen: 'uren', truth: part.attendanceTruth },
  { screen: 'mensen', truth: (dossier) => [...part.networkTruth(dossier), ...part.transferTruth(dossier)] },
  {
    // A list of which only a part is in the document is no list of all reports.
    screen: 'verslagen',
    truth: (dossier) => {
      const [drawn, seen] = [DRAWN, IN_VIEW].map((count) => part.notesTruth(dossier, count)[0]);
      if (drawn?.state !== 'found' || seen?.state !== 'found') return [];
      return [maybe({ ...drawn, or: [seen.value] })];
    },
  },
];

/** A day is being typed over the end of the support: what is not saved says nothing, and what was there is out of sight. */
export const editedTruth = (dossier: Dossier): TruthFact[] => [
  ...header(dossier),
  ...without(part.supportTruth(dossier), 'support.endDate'),
  ...pick(part.supportTruth(dossier), 'support.endDate').map(maybe),
];

/** A day was typed and saved, and the screen shows it. */
export const savedTruth = (dossier: Dossier, endDate: string): TruthFact[] => [
  ...header(dossier),
  ...without(part.supportTruth(dossier), 'support.endDate'),
  fact('support.endDate', endDate),
];

export const truthOf = (dossier: Dossier, place: Place): TruthFact[] => [...header(dossier), ...place.truth(dossier)];
