import type { Dossier } from '../../demo-ecd/data/dossier.ts';
import type { PartCode } from '../../demo-ecd/frameset/pages/frame.ts';
import * as part from '../demo/truth-of-part.ts';
import type { TruthFact } from '../host.ts';

/** What stands in the frames of each part. The lines of the menu and of the list of clients are no part of it. */
const TRUTH: Readonly<Record<PartCode, (dossier: Dossier) => TruthFact[]>> = {
  zorg: (dossier) => [...part.supportTruth(dossier), ...part.decisionTruth(dossier), ...part.agreementTruth(dossier)],
  plan: (dossier) => [
    ...part.planTruth(dossier),
    ...part.revisionTruth(dossier),
    ...part.notSignedReasonTruth(dossier),
    ...part.goalsTruth(dossier),
    ...part.rolesTruth(dossier),
    ...part.clientVoiceTruth(dossier),
  ],
  gesprek: part.evaluationTruth,
  veilig: (dossier) => [...part.riskTruth(dossier), ...part.transportTruth(dossier), ...part.medicationTruth(dossier)],
  presentie: part.attendanceTruth,
  omgeving: (dossier) => [...part.networkTruth(dossier), ...part.transferTruth(dossier)],
  dagrap: part.notesTruth,
};

export const truthOf = (dossier: Dossier, code: PartCode): TruthFact[] => [
  ...part.clientTruth(dossier),
  ...TRUTH[code](dossier),
];
