import { z } from 'zod';
import { PutPerson } from '../../shared/contract/directory.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';
import { ExportOrganisation, RecountCounters } from '../../shared/contract/organisation.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { GetTeamGaps } from '../../shared/contract/team-gaps.ts';

/** One request that must succeed. */
async function call<E extends Endpoint>(
  url: string,
  token: string,
  endpoint: E,
  { path = endpoint.path as string, body }: { path?: string; body?: unknown } = {},
): Promise<z.output<E['response']>> {
  const response = await fetch(`${url}${path}`, {
    method: endpoint.method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json: unknown = await response.json();
  if (!response.ok) throw new Error(`${endpoint.method} ${path}: ${response.status} ${JSON.stringify(json)}`);
  return endpoint.response.parse(json) as z.output<E['response']>;
}

export async function addWorker(url: string, token: string, subject: string, team: string): Promise<void> {
  await call(url, token, PutPerson, {
    path: PutPerson.path.replace(':subject', subject),
    body: { ifVersion: 0, person: { name: subject, role: 'worker', teams: [team], isActive: true } },
  });
}

export const readRuleSet = async (url: string, token: string, id: string) => {
  const { ruleSets } = await call(url, token, GetRuleSets);
  const found = ruleSets.find(({ content }) => content.id === id);
  if (!found) throw new Error(`the organisation has no rule set ${id}`);
  return found;
};

export const recount = (url: string, token: string) => call(url, token, RecountCounters, { body: { repair: false } });

export const readGaps = async (url: string, token: string, team: string, ruleSet: string) =>
  (await call(url, token, GetTeamGaps, { path: GetTeamGaps.path.replace(':team', team) })).gaps.find(
    (gaps) => gaps.ruleSet === ruleSet,
  );

const StoredResult = z.object({
  dossier: z.string(),
  submission_id: z.string(),
  assessed_at: z.string(),
  team_id: z.string(),
  outcomes: z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
});
export type StoredResult = z.infer<typeof StoredResult>;

/** Every result that is stored, from the export of the organisation. */
export async function readResults(url: string, token: string): Promise<StoredResult[]> {
  const results: StoredResult[] = [];
  let cursor: string | undefined;
  do {
    const search = new URLSearchParams({ limit: '1000', ...(cursor !== undefined && { cursor }) });
    const page = await call(url, token, ExportOrganisation, { path: `${ExportOrganisation.path}?${search}` });
    for (const { table, row } of page.rows) {
      if (table === 'dossier_results') results.push(StoredResult.parse(row));
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return results;
}
