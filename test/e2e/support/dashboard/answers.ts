import type { Page } from 'playwright-core';
import type { z } from 'zod';
import type {
  Cell,
  GetDueWeeks,
  GetOverview,
  GetRequirementDetail,
  ListRequirementCounts,
  OutcomeCells,
} from '../../../../shared/contract/aggregates.ts';
import type { Counts, RequirementSource, Source } from './source.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What the background answers to a message of our own page: the server's answer, as it is. */
export async function ask<T>(page: Page, name: string, request: object): Promise<T> {
  const answer = (await page.evaluate((message) => chrome.runtime.sendMessage(message), { name, request })) as {
    readonly ok: boolean;
    readonly response: T;
  };
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.response;
}

type AnswerOf<E extends { response: z.ZodType }> = z.output<E['response']>;

const countOf = (cell: Cell) => ('count' in cell ? cell.count : Number.NaN);

export function countsOf(cells: OutcomeCells): Counts {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([outcome, cell]) => (countOf(cell) === 0 ? [] : [[outcome, countOf(cell)]])),
  );
}

/** The numbers of own teams as the server told them. */
export async function answeredSource(page: Page, ruleSet: string, teams: readonly string[]): Promise<Source> {
  const filter = { ruleSet, teams: teams.join(',') };
  const [overview, { requirements }, due] = await Promise.all([
    ask<AnswerOf<typeof GetOverview>>(page, 'aggregates.overview', { ruleSet }),
    ask<AnswerOf<typeof ListRequirementCounts>>(page, 'aggregates.requirements', filter),
    ask<AnswerOf<typeof GetDueWeeks>>(page, 'aggregates.due-weeks', { ...filter, weeks: 8 }),
  ]);
  const own = overview.teams.filter(({ team }) => teams.includes(team.id));
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  return {
    dossiers: own.reduce((all, { dossiers }) => all + countOf(dossiers), 0),
    teams: Object.fromEntries(own.map(({ team, dossiers }) => [team.id, countOf(dossiers)])),
    themes: Object.fromEntries(
      overview.cells
        .filter(({ team }) => teams.includes(team))
        .map(({ team, theme, counts }) => [`${team} ${theme}`, countsOf(counts)]),
    ),
    requirements: Object.fromEntries(requirements.map(({ requirement, counts }) => [requirement, countsOf(counts)])),
    due: [sum(due.overdue), ...due.weeks.map((week) => sum(week.requirements))],
  };
}

export async function answeredRequirement(
  page: Page,
  ruleSet: string,
  teams: readonly string[],
  requirement: string,
): Promise<RequirementSource> {
  const request = { ruleSet, requirement, teams: teams.join(',') };
  const detail = await ask<AnswerOf<typeof GetRequirementDetail>>(page, 'aggregates.requirement', request);
  return {
    teams: Object.fromEntries(detail.teams.map(({ team, counts }) => [team.id, countsOf(counts)])),
    answers: Object.fromEntries(detail.judgement?.answers.map(({ answer, count }) => [answer, count]) ?? []),
  };
}
