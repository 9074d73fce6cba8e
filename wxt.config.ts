import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { ownPackage } from './extension/own-package.ts';

/** Id of the extension in Firefox; its sign-in redirect follows from it. */
const FIREFOX_ID = 'dossierlens@dossierlens.example';

/**
 * Public key of the demo build. It fixes the extension's id in Chromium, and with it the sign-in redirect, on every
 * machine. The private half was thrown away: nothing is ever signed with it.
 */
const DEMO_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArDqGGfzvZIImCN1YwuD4d1mAFksWtQ7T6ViOXKqr9f/1dUOfM7fUWiZeDSnMD9ihf4I3e1+zqE6FsRBhMqm9EXlS3tv7zklHc6iXcVrTXhrVWqHh6uajAhdlyGkme0PrvKTdiRkgDj0XKvQlx+rrr9mm6vPiFjZtE/bMl/pxH3uSYC2973AEcJn5m4yLQYcSVQVLwnUySXayD5LWv4YxeAIcOO5zbQDzlmFBIlp6w+aO6kRa3JRr15ybgJoL6J6E04bJ04g6whZPbTBguAQnnZ+eCE05xCDVHLJSH38aDcuBneus5S2M2lVZWO9186xkSuBSezwjROYqv4pQ9k9wCQIDAQAB';

/** What only the demo has: access to the fictional dossier system without asking, as a policy would grant it. */
const demo: UserManifest = { host_permissions: ['http://ecd.localhost/*'], key: DEMO_KEY };

/**
 * The demo build is a production build too, but WXT passes its mode on as NODE_ENV to content scripts, and React would
 * bring its development half. A plugin's configuration comes after WXT's own.
 */
const productionReact: Plugin = {
  name: 'production-react',
  config: () => ({ define: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
};

export default defineConfig({
  srcDir: 'extension',
  entrypointsDir: 'entrypoints',
  publicDir: 'extension/public',
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({ plugins: [react(), ...(mode === 'development' ? [] : [productionReact])] }),
  manifest: ({ browser, mode }) => {
    const own = ownPackage(browser === 'firefox' ? 'firefox' : 'chromium', process.env);
    return {
      name: 'Dossierlens',
      description: 'Laat tijdens het werken in een cliëntdossier zien wat er volgens de kwaliteitskaders nog nodig is.',
      permissions: [
        'storage',
        'alarms',
        'scripting',
        'identity',
        'activeTab',
        ...(browser === 'firefox' ? [] : ['sidePanel']),
      ],
      // Nothing at install: each site is granted by policy or with one click.
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      commands: {
        'toggle-panel': {
          suggested_key: { default: 'Alt+Shift+D' },
          description: 'Naar de checklist van Dossierlens en terug',
        },
      },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: FIREFOX_ID,
                strict_min_version: '140.0',
                ...(process.env.DOSSIERLENS_UPDATE_URL ? { update_url: process.env.DOSSIERLENS_UPDATE_URL } : {}),
                // docs/store/permissions.md says of each what it is.
                data_collection_permissions: {
                  required: ['authenticationInfo', 'personallyIdentifyingInfo', 'healthInfo'],
                },
              },
            },
            sidebar_action: { default_panel: 'side-panel.html', default_title: 'Dossierlens', open_at_install: false },
          }
        : {
            minimum_chrome_version: '125',
            storage: { managed_schema: 'managed-schema.json' },
            side_panel: { default_path: 'side-panel.html' },
          }),
      ...own,
      ...(mode === 'demo' ? demo : {}),
    };
  },
});
