import type { Configuration } from '../../../extension/storage/configuration-schema.ts';
import { packExtension } from '../../../scripts/services/build-extension.ts';
import {
  type ChromiumOptions,
  type RunningChromium,
  signInAs,
  startChromium,
} from '../../../scripts/services/chromium.ts';

export type Account =
  | 'Begeleider'
  | 'Teamleider'
  | 'Functioneel beheerder'
  | 'Tweede beheerder'
  | 'Privacyfunctionaris';

interface Options extends Partial<Pick<ChromiumOptions, 'args' | 'colorScheme' | 'viewport'>> {
  /** Nobody signs in without it. */
  readonly account?: Account;
}

/** Chromium with the extension, in a new profile of this name. */
export async function startTestChromium(
  name: string,
  configuration: Configuration,
  { account, ...options }: Options = {},
): Promise<RunningChromium> {
  const extension = await packExtension('chrome', `e2e-${name}`, configuration);
  const chromium = await startChromium({ extension, profile: `e2e-${name}`, isHeadless: true, ...options });
  try {
    if (account) await signInAs(chromium, account);
    return chromium;
  } catch (error) {
    await chromium.close();
    throw error;
  }
}
