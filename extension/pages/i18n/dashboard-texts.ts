import type { Sorting } from '../dashboard/sort-rows.ts';

/** A state of the page with nothing to show: what is the matter and what to do. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export interface DashboardTexts {
  readonly title: string;
  readonly teams: string;
  readonly framework: string;
  readonly refresh: string;
  readonly print: string;
  readonly loading: string;
  readonly discuss: {
    readonly label: string;
    readonly gaps: (title: string, gaps: number, decided: number) => string;
    readonly gapsQuestion: string;
    /** `unknown` of `applicable` dossiers were not seen or could not be read. */
    readonly unseen: (title: string, unknown: number, applicable: number) => string;
    readonly unseenQuestion: string;
    readonly judgement: (title: string, dossiers: number) => string;
    readonly judgementQuestion: string;
    readonly tooLittle: string;
    readonly tooLittleQuestion: string;
    readonly calm: string;
    readonly calmQuestion: string;
    readonly coverage: (unknown: number, applicable: number) => string;
  };
  readonly facts: {
    readonly dossiers: string;
    readonly coverage: string;
    readonly coverageHelp: string;
    readonly lastReceived: string;
    readonly ruleSet: string;
    readonly revision: (revision: number) => string;
    readonly none: string;
  };
  readonly table: {
    readonly caption: (team: string) => string;
    readonly heading: (requirements: number) => string;
    readonly byTheme: string;
    readonly requirement: string;
    readonly outcomes: string;
    readonly gaps: string;
    readonly unseen: string;
    readonly sortBy: Readonly<Record<Sorting, string>>;
    readonly gapCount: (gaps: number, decided: number) => string;
    readonly nothingDecided: string;
    readonly littleSeen: string;
    readonly unknownCount: (unknown: number, applicable: number) => string;
    readonly allSeen: string;
    readonly unreadableCount: (unreadable: number) => string;
    readonly appliesNowhere: string;
    readonly retired: string;
    readonly retiredGroup: string;
    readonly legend: string;
    readonly explanation: string;
  };
  readonly state: Readonly<
    Record<
      | 'signedOut'
      | 'expired'
      | 'noServer'
      | 'noRights'
      | 'noTeam'
      | 'unknownTeam'
      | 'noResults'
      | 'noRuleSet'
      | 'unreachable'
      | 'failed',
      Notice
    >
  >;
  readonly signedInAs: (name: string, role: string) => string;
  readonly stale: string;
  readonly printed: (day: string) => string;
}
