import type { Person } from '../../shared/contract/common.ts';
import type { RevisionState, RevisionSummary } from '../../shared/contract/rule-set-views.ts';
import { dayInAmsterdam, type IsoDate } from '../../shared/domain/date.ts';
import { type NamePerson, namePeople } from '../directory/name-people.ts';
import type { Context } from '../http/context.ts';
import type { RevisionLine } from './revision-rows.ts';

export interface Summarised {
  readonly line: RevisionLine;
  readonly summary: RevisionSummary;
  /** Who changed it last and when; of a draft. */
  readonly updated: { readonly at: string; readonly by: Person };
}

/** Revisions of one or more rule sets as an admin sees them; of each rule set all must be given, or states are wrong. */
export async function summariseRevisions(context: Context, lines: readonly RevisionLine[]): Promise<Summarised[]> {
  const subjects = lines.flatMap(({ publishedBy, proposedBy, updatedBy }) => [publishedBy, proposedBy, updatedBy]);
  const nameOf = await namePeople(context, subjects);
  const today = dayInAmsterdam(context.now);
  return lines.map((line) => ({
    line,
    summary: summaryOf(line, stateOf(line, lines, today), nameOf),
    updated: lastUpdate(line, nameOf),
  }));
}

/** A row that did not come in through the API may not say. */
export function lastUpdate(
  { updatedAt, updatedBy }: Pick<RevisionLine, 'updatedAt' | 'updatedBy'>,
  nameOf: NamePerson,
) {
  return { at: updatedAt ?? new Date(0).toISOString(), by: nameOf(updatedBy ?? 'system') };
}

function stateOf(line: RevisionLine, all: readonly RevisionLine[], today: IsoDate): RevisionState {
  if (line.state === 'draft') return line.proposedBy === null ? 'draft' : 'proposed';
  if (line.state === 'retired') return 'retired';
  if (line.effectiveOn !== null && line.effectiveOn > today) return 'scheduled';
  return revisionInForce(
    all.filter(({ ruleSetId }) => ruleSetId === line.ruleSetId),
    today,
  ) === line
    ? 'in-force'
    : 'superseded';
}

/** Of published revisions of one rule set the one with the latest day that has come; of one day the newest. */
export function revisionInForce<R extends Pick<RevisionLine, 'state' | 'effectiveOn' | 'revision'>>(
  revisions: readonly R[],
  today: IsoDate,
): R | undefined {
  return revisions
    .filter(({ state, effectiveOn }) => state === 'published' && effectiveOn !== null && effectiveOn <= today)
    .reduce<R | undefined>((latest, each) => (latest && comesAfter(latest, each) ? latest : each), undefined);
}

/** Whether a revision holds longer than another: it begins later, or on the same day and is newer. */
export function comesAfter(
  one: Pick<RevisionLine, 'effectiveOn' | 'revision'>,
  other: Pick<RevisionLine, 'effectiveOn' | 'revision'>,
): boolean {
  const [a, b] = [one.effectiveOn ?? '', other.effectiveOn ?? ''];
  return a === b ? one.revision > other.revision : a > b;
}

function summaryOf(line: RevisionLine, state: RevisionState, nameOf: NamePerson): RevisionSummary {
  const { revision, contentHash, edition, effectiveOn, publishedAt, publishedBy, proposedBy, retiredAt } = line;
  return {
    revision,
    state,
    contentHash,
    requirements: line.requirements,
    ...(edition !== null && { edition }),
    ...(effectiveOn !== null && { effectiveOn }),
    ...(publishedAt !== null && { publishedAt }),
    ...(publishedBy !== null && { publishedBy: nameOf(publishedBy) }),
    ...(proposedBy !== null && { proposedBy: nameOf(proposedBy) }),
    ...(retiredAt !== null && { retiredAt }),
  };
}
