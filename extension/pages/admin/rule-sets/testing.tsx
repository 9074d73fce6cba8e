import { useState } from 'react';
import type { RevisionSummary, RuleSetDraft } from '../../../../shared/contract/rule-set-views.ts';
import type { Requirement, RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import { applyTailoring, type Change } from '../../../../shared/rules/tailoring.ts';
import { aRequirement, aRuleSet } from '../../../../shared/testing/a-requirement.ts';
import type { Place } from '../place.ts';
import type { SignedIn } from '../section-props.ts';
import { admin, type Call, playServer, Refusal, showElement } from '../section-testing.tsx';
import RuleSetsSection from './index.tsx';

/** A server of rule sets in memory, and the section on it in jsdom. For tests only. */

export const signed: Requirement = aRequirement({
  id: 'plan-signed',
  title: { nl: 'Plan getekend', en: 'Plan signed' },
  check: {
    kind: 'within-period',
    fact: 'plan.signedDate',
    after: 'plan.date',
    term: { period: 'P3M', origin: 'default' },
  },
  examples: [
    {
      name: { nl: 'Op tijd', en: 'In time' },
      on: '2026-08-01',
      facts: { 'plan.date': '2026-01-01', 'plan.signedDate': '2026-03-01' },
      expect: 'met',
    },
    { on: '2026-08-01', facts: { 'plan.date': '2026-01-01', 'plan.signedDate': '2026-05-01' }, expect: 'gap' },
  ],
});
export const recorded: Requirement = aRequirement({
  id: 'goals-recorded',
  title: { nl: 'Doelen vastgelegd', en: 'Goals recorded' },
  check: { kind: 'recorded', fact: 'plan.goals' },
});
export const base: RuleSetContent = aRuleSet(signed, recorded);

const ineke = { subject: 'demo-admin', name: 'Ineke' };
const ruben = { subject: 'demo-admin-2', name: 'Ruben' };
const hash = (version: number) => String(version).padStart(64, 'a');

export const inForce: RevisionSummary = {
  revision: 1,
  state: 'in-force',
  contentHash: hash(0),
  effectiveOn: '2026-01-01',
  publishedAt: '2026-01-01T08:00:00.000Z',
  publishedBy: ineke,
  requirements: 2,
};

export interface FakeServer {
  readonly calls: readonly Call[];
  /** What stands in the draft now; nothing when there is none. */
  readonly draft: () => RuleSetDraft | undefined;
  /** Somebody else saves these changes. */
  colleagueSaves(changes: readonly Change[]): void;
  /** Somebody else publishes or throws away the draft. */
  dropDraft(): void;
  /** The next calls of this route are refused. */
  refuse(route: string, refusal: Refusal | undefined): void;
}

interface Options {
  readonly hasDraft?: boolean;
  readonly hasNewEdition?: boolean;
  readonly fourEyes?: boolean;
  /** The newest first; only the first revision when it is not said. */
  readonly revisions?: readonly RevisionSummary[];
  /** Answers of further routes. */
  readonly more?: Readonly<Record<string, (call: Call) => unknown>>;
}

export function playRuleSets(options: Options = {}): FakeServer {
  const { hasDraft = true, hasNewEdition = false, fourEyes = true, revisions = [inForce], more = {} } = options;
  let draft: RuleSetDraft | undefined;
  const refusals = new Map<string, Refusal>();
  const write = (version: number, changes: readonly Change[], updatedBy = ineke) => {
    const tailoring = { ruleSet: base.id, changes: [...changes] };
    const { ruleSet: content, problems } = applyTailoring(base, tailoring);
    draft = {
      revision: 2,
      version,
      edition: hash(0),
      base,
      tailoring,
      content,
      contentHash: hash(version),
      problems: problems.map(({ change, kind }) => ({ change, kind })),
      updatedAt: '2026-11-22T09:00:00.000Z',
      updatedBy,
    };
    return draft;
  };
  if (hasDraft) write(1, []);
  const need = () => {
    if (!draft) throw new Refusal('not-found');
    return draft;
  };
  const checked = (version: number | undefined) => {
    const { version: currentVersion } = need();
    if (version !== currentVersion) throw new Refusal('conflict', 'Gewijzigd.', { currentVersion });
  };
  const summary = () => ({
    id: base.id,
    name: base.framework.name,
    issuer: base.framework.issuer,
    framework: base.id,
    hasNewEdition,
    inForce,
    scheduled: [],
    ...(draft && {
      draft: {
        revision: draft.revision,
        state: draft.proposal ? ('proposed' as const) : ('draft' as const),
        contentHash: draft.contentHash,
        requirements: draft.content.requirements.length,
        version: draft.version,
        updatedAt: draft.updatedAt,
        updatedBy: draft.updatedBy,
      },
    }),
  });
  type Body = { ifVersion?: number; tailoring: { changes: Change[] }; effectiveOn: string; framework: string };
  const answers: Record<string, (call: Call & { body: Body }) => unknown> = {
    'GET /v1/admin/rule-sets': () => ({
      ruleSets: [summary()],
      available: [{ framework: 'drents', name: { nl: 'Drents', en: 'Drents' }, issuer: 'NMD', requirements: 44 }],
    }),
    'POST /v1/admin/rule-sets': () => write(1, []),
    'GET /v1/admin/rule-sets/:ruleSet': () => ({ ruleSet: summary(), revisions }),
    'GET /v1/admin/rule-sets/:ruleSet/revisions/:revision': ({ params }) => ({
      ...inForce,
      revision: Number(params?.revision),
      content: base,
    }),
    'GET /v1/admin/rule-sets/:ruleSet/draft': () => need(),
    'POST /v1/admin/rule-sets/:ruleSet/draft': () => write(1, []),
    'PUT /v1/admin/rule-sets/:ruleSet/draft': ({ body }) => {
      checked(body.ifVersion);
      return write(need().version + 1, body.tailoring.changes);
    },
    'GET /v1/admin/rule-sets/:ruleSet/draft/effect': () => ({ compared: { from: 1, dossiers: 2 }, changes: [] }),
    'GET /v1/vocabulary': () => ({ version: 0, vocabulary: { labels: [], facts: [] } }),
    'GET /v1/admin/settings': () => ({ version: 1, settings: { fourEyes } }),
    'POST /v1/admin/rule-sets/:ruleSet/draft/proposal': ({ body }) => {
      checked(body.ifVersion);
      const proposal = { by: ineke, at: '2026-11-22T10:00:00.000Z', effectiveOn: body.effectiveOn };
      draft = { ...need(), version: need().version + 1, proposal };
      return draft;
    },
    'POST /v1/admin/rule-sets/:ruleSet/revisions/:revision/publication': () => {
      draft = undefined;
      return { ...inForce, revision: 2, effectiveOn: '2026-11-22' };
    },
  };
  const calls = playServer({
    ...more,
    ...Object.fromEntries(
      Object.entries(answers).map(([route, answer]) => [
        route,
        (call: Call & { body: Body }) => {
          const refusal = refusals.get(route);
          if (refusal) throw refusal;
          return answer(call);
        },
      ]),
    ),
  });
  return {
    calls,
    draft: () => draft,
    colleagueSaves: (changes) => void write(need().version + 1, changes, ruben),
    dropDraft() {
      draft = undefined;
    },
    refuse: (route, refusal) => void (refusal ? refusals.set(route, refusal) : refusals.delete(route)),
  };
}

function Frame({ start, session }: { readonly start: Place; readonly session: SignedIn }) {
  const [place, go] = useState(start);
  return <RuleSetsSection session={session} place={place} go={go} />;
}

export const showSection = (place: Partial<Place> = {}, session: SignedIn = admin) =>
  showElement(<Frame start={{ section: 'rule-sets', ...place }} session={session} />);

export const editing = (part?: string): Place => ({ section: 'rule-sets', item: base.id, tab: 'edit', part });
