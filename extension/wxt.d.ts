import 'wxt/browser';

// WXT generates this with the paths of one build; our own files at run time (configuration.json) are not among them.
declare module 'wxt/browser' {
  export interface WxtRuntime {
    getURL(path: `/${string}`): string;
  }
}
