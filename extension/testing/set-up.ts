import { fakeBrowser } from 'wxt/testing/fake-browser';

/** `wxt/browser` takes the extension's API from here; it runs outside Vite in tests, so that no alias reaches it. */
Object.assign(globalThis, { browser: fakeBrowser });

// jsdom knows no layout: there nothing stands anywhere.
if (typeof document !== 'undefined') document.elementsFromPoint ??= () => [];
