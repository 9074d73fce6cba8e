import { SitePattern } from './storage/configuration-schema.ts';

/** What an organisation that packs the extension itself sets, as variables of the build. */
export interface OwnPackageVariables {
  /** Match patterns, separated by blanks or commas: access to these is there from the start, without a question. */
  readonly DOSSIERLENS_SITES?: string | undefined;
  /** Where browsers look for a later version. */
  readonly DOSSIERLENS_UPDATE_URL?: string | undefined;
  /** Public key that fixes the id in Chrome and Edge, base64. */
  readonly DOSSIERLENS_CHROME_KEY?: string | undefined;
}

/**
 * The part of the manifest that an own package has beside that of the stores; nothing when no variable is set.
 * @throws Error naming what is not a match pattern: a package without access to its sites would do nothing
 */
export function ownPackage(browser: 'chromium' | 'firefox', variables: OwnPackageVariables) {
  const { DOSSIERLENS_SITES = '', DOSSIERLENS_UPDATE_URL: updateUrl, DOSSIERLENS_CHROME_KEY: key } = variables;
  const sites = DOSSIERLENS_SITES.split(/[\s,]+/).filter(Boolean);
  const wrong = sites.filter((site) => !SitePattern.safeParse(site).success);
  if (wrong.length > 0) {
    throw new Error(`DOSSIERLENS_SITES: ${wrong.join(', ')} is not written as https://*.voorbeeld.nl/*.`);
  }
  return {
    ...(sites.length > 0 && { host_permissions: sites }),
    ...(browser === 'chromium' && updateUrl && { update_url: updateUrl }),
    ...(browser === 'chromium' && key && { key }),
  };
}
