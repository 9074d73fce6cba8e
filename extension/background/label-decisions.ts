import type { Observation } from '../../shared/domain/fact.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { Decision } from '../messaging/decision.ts';
import type { DecidedLabel } from '../messaging/honesty-views.ts';
import type { UnclearLabel } from '../messaging/unclear-label.ts';
import type { LabelView } from '../messaging/views.ts';
import type { Kept } from '../storage/dossier-state.ts';
import { localKey } from './dossier-state.ts';
import { hmac } from './hmac.ts';

type LabelDecision = Pick<Extract<Decision, { kind: 'label' }>, 'label' | 'text' | 'path'>;

export function isSameLabel({ evidence }: UnclearLabel, { label, text, path }: LabelDecision): boolean {
  return evidence.label === label && evidence.text === text && evidence.page.path === path;
}

/**
 * A print of a label with its place and what stands beside it, with a key of this browser. Another text at the same
 * place is another question: it may mean something else.
 */
export async function labelPrint({ label, text, path }: LabelDecision): Promise<string> {
  return hmac(`label\0${path}\0${label}\0${text}`, await localKey());
}

/** Each label with what somebody said that it is. */
export async function decidedLabels(labels: readonly UnclearLabel[], kept: readonly Kept[]): Promise<DecidedLabel[]> {
  const said = new Map(kept.flatMap((each) => (each.kind === 'label' ? [[each.id, each.is] as const] : [])));
  if (said.size === 0) return [...labels];
  return Promise.all(
    labels.map(async (each) => {
      const { label, text, page } = each.evidence;
      const is = said.get(await labelPrint({ label, text, path: page.path }));
      return is === undefined ? each : { ...each, is };
    }),
  );
}

/** The facts that labels are, because somebody said so. */
export async function confirmedLabels(labels: readonly UnclearLabel[], kept: readonly Kept[]): Promise<Observation[]> {
  if (labels.length === 0) return [];
  return (await decidedLabels(labels, kept)).flatMap(({ is, options, evidence }) =>
    options
      .filter(({ fact }) => fact === is)
      .map(({ fact, value }): Observation => ({ fact, state: 'found', value, evidence })),
  );
}

/**
 * The labels to ask about: those that nobody said anything of and that may be a fact that points wait for, the one that
 * answers most first. What nothing waits for is not asked.
 */
export async function openLabels(
  labels: readonly UnclearLabel[],
  kept: readonly Kept[],
  verdicts: readonly Pick<Verdict, 'unseen'>[],
): Promise<LabelView[]> {
  if (labels.length === 0) return [];
  const waiting = new Map<FactName, number>();
  for (const { unseen } of verdicts)
    for (const fact of new Set(unseen)) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  return (await decidedLabels(labels, kept))
    .flatMap(({ is, options, evidence }): LabelView[] => {
      const asked = options.filter(({ fact }) => waiting.has(fact));
      if (is !== undefined || asked.length === 0) return [];
      return [{ evidence, options: asked, answers: Math.max(...asked.map(({ fact }) => waiting.get(fact) ?? 0)) }];
    })
    .sort((a, b) => b.answers - a.answers);
}
