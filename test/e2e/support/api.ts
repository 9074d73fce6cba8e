import type { z } from 'zod';
import { redirectUris, type Stack } from '../../../scripts/services/stack.ts';
import { GetSettings, PutSettings, type Settings } from '../../../shared/contract/settings.ts';
import { GetTeamGaps, type TeamGaps } from '../../../shared/contract/team-gaps.ts';
import { ListWorklist } from '../../../shared/contract/worklist.ts';
import { BrowserWithoutScreen } from '../../oidc-provider/browser-without-screen.ts';

async function callAs(
  { provider, workerUrl }: Stack,
  subject: string,
  path: string,
  init: RequestInit = {},
): Promise<unknown> {
  const [redirectUri = ''] = redirectUris;
  const { access_token } = await new BrowserWithoutScreen().signIn({ ...provider, redirectUri, subject });
  const response = await fetch(`${workerUrl}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** The team's gaps as the lead reads them from the Worker. */
export async function readTeamGaps(stack: Stack, team = 'wmo-noord'): Promise<TeamGaps[]> {
  return GetTeamGaps.response.parse(await callAs(stack, 'demo-lead', `/v1/teams/${team}/gaps`)).gaps;
}

/** The worklist as the server has it: references as ciphertext. */
export async function readWorklist(
  stack: Stack,
  team = 'wmo-noord',
): Promise<z.output<(typeof ListWorklist)['response']>> {
  return ListWorklist.response.parse(await callAs(stack, 'demo-lead', `/v1/teams/${team}/worklist`));
}

/** Changes settings of the organisation as its admin does. */
export async function changeSettings(stack: Stack, part: Partial<Settings>): Promise<void> {
  const { version, settings } = GetSettings.response.parse(await callAs(stack, 'demo-admin', GetSettings.path));
  const body = JSON.stringify({ ifVersion: version, settings: { ...settings, ...part } });
  await callAs(stack, 'demo-admin', PutSettings.path, { method: PutSettings.method, body });
}
