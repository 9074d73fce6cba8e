import type { Verdict } from '../../shared/domain/verdict.ts';
import { parseRuleSet } from '../../shared/rules/parse-rule-set.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { MessageError } from '../messaging/send.ts';
import type { Handlers } from '../messaging/serve.ts';
import type { TriedDossier, TriedRequirement, TriedVerdict, tryMessages } from '../messaging/try-messages.ts';
import type { HeldLedger } from '../storage/ledgers.ts';
import { type Assessment, assess } from './assess.ts';
import { findLedger } from './ledger-store.ts';
import { openDossiers } from './open-dossiers.ts';
import { onlyOwnPage } from './own-page.ts';
import { ownTitles } from './own-vocabulary.ts';
import { type RuleSetInUse, ruleSetsInUse } from './rule-sets.ts';

/**
 * A draft beside the rules in force, on what was seen of the dossiers that stand open. Evaluating is all it does:
 * nothing is kept, sent or shown to the pages.
 */
export const tryHandlers: Pick<Handlers, keyof typeof tryMessages> = {
  'draft.try': async ({ content }, sender) => {
    onlyOwnPage(sender);
    const parsed = parseRuleSet(content);
    if (!parsed.ok) {
      const [first] = parsed.problems;
      throw new MessageError('malformed', `Het concept klopt nog niet bij ${first?.path}: ${first?.message}`);
    }
    const now = new Date();
    const inForce = (await ruleSetsInUse()).find((ruleSet) => ruleSet.content.id === parsed.ruleSet.id);
    const dossiers: TriedDossier[] = [];
    for (const [tabId, key] of await openDossiers()) {
      const ledger = await findLedger(key, now);
      if (ledger) dossiers.push(await tried(tabId, ledger, { inForce, draft: parsed.ruleSet }, now));
    }
    return { dossiers, titles: Object.fromEntries(await ownTitles()) };
  },
};

interface Both {
  readonly inForce: RuleSetInUse | undefined;
  readonly draft: RuleSetContent;
}

async function tried(tabId: number, ledger: HeldLedger, { inForce, draft }: Both, now: Date): Promise<TriedDossier> {
  const view = inForce?.view ?? {
    id: draft.id,
    name: draft.framework.name,
    revision: 1,
    publishedAt: '',
    isBuiltIn: false,
  };
  const asDraft: RuleSetInUse = { content: draft, view };
  const [before, after] = await Promise.all([
    inForce ? assess(ledger, now, [inForce]) : [],
    assess(ledger, now, [asDraft]),
  ]);
  return {
    tabId,
    dossier: ledger.dossier,
    seen: new Set(ledger.observations.map(({ fact }) => fact)).size,
    requirements: sideBySide(before, after),
  };
}

function sideBySide(before: readonly Assessment[], after: readonly Assessment[]): readonly TriedRequirement[] {
  const [old, fresh] = [verdictsById(before), verdictsById(after)];
  const titles = new Map(
    [...before, ...after].flatMap(({ ruleSet }) =>
      ruleSet.content.requirements.map(({ id, title }) => [id, title] as const),
    ),
  );
  return [...new Set([...fresh.keys(), ...old.keys()])].map((requirement) => {
    const [now, draft] = [old.get(requirement), fresh.get(requirement)];
    return {
      requirement,
      title: titles.get(requirement) ?? { nl: requirement, en: requirement },
      ...(now && { now: shownOf(now) }),
      ...(draft && { draft: shownOf(draft) }),
    };
  });
}

function verdictsById(assessments: readonly Assessment[]): ReadonlyMap<string, Verdict> {
  return new Map(
    assessments.flatMap(({ verdicts }) => verdicts.map((verdict) => [verdict.requirement, verdict] as const)),
  );
}

function shownOf({ outcome, dueOn, explanation, unseen }: Verdict): TriedVerdict {
  return { outcome, explanation, unseen, ...(dueOn ? { dueOn } : {}) };
}
