import { redirectUris, type Stack } from '../../../scripts/services/stack.ts';
import { GetTeamGaps, type TeamGaps } from '../../../shared/contract/team-gaps.ts';
import { BrowserWithoutScreen } from '../../oidc-provider/browser-without-screen.ts';

/** The team's gaps as the lead reads them from the Worker. */
export async function readTeamGaps({ provider, workerUrl }: Stack, team = 'wmo-noord'): Promise<TeamGaps[]> {
  const [redirectUri = ''] = redirectUris;
  const { access_token } = await new BrowserWithoutScreen().signIn({ ...provider, redirectUri, subject: 'demo-lead' });
  const response = await fetch(`${workerUrl}/v1/teams/${team}/gaps`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  return GetTeamGaps.response.parse(await response.json()).gaps;
}
