import { furtherBuild } from './further-build.ts';
import { hardBuild } from './hard-build.ts';
import { hardReport } from './hard-report.ts';
import { informingBuild } from './informing-build.ts';
import { informingReport } from './informing-report.ts';
import type { LabelledNote } from './labelled.ts';
import { nothingBuild } from './nothing-build.ts';
import { nothingReport } from './nothing-report.ts';
import { peopleBuild } from './people-build.ts';
import { peopleReport } from './people-report.ts';
import { planBuild } from './plan-build.ts';
import { planReport } from './plan-report.ts';
import { safetyBuild } from './safety-build.ts';
import { safetyReport } from './safety-report.ts';
import { trickyBuild } from './tricky-build.ts';
import { workingTogetherBuild } from './working-together-build.ts';
import { workingTogetherReport } from './working-together-report.ts';

export const labelledNotes: readonly LabelledNote[] = [
  ...[
    planBuild,
    informingBuild,
    safetyBuild,
    workingTogetherBuild,
    peopleBuild,
    hardBuild,
    furtherBuild,
    trickyBuild,
    nothingBuild,
  ],
  ...[planReport, informingReport, safetyReport, workingTogetherReport, peopleReport, hardReport, nothingReport],
].flat();
