import { accountItem } from '../storage/account.ts';

/**
 * The subject of an access token, as the server takes it from there. It only serves to recognise what is one's own on
 * screen; the server decides by the signed token.
 * @returns an empty text when the token is none that can be read
 */
export function subjectOf(token: string): string {
  try {
    const payload = token.split('.')[1] ?? '';
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const subject = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : '';
    return typeof subject === 'string' ? subject : '';
  } catch {
    return '';
  }
}

export async function ownSubject(): Promise<string> {
  return subjectOf((await accountItem.get())?.accessToken ?? '');
}
