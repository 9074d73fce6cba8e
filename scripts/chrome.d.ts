/** What our own functions use of it that run inside the extension's background. */
declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } } };
