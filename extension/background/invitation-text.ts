import type { z } from 'zod';
import { RedeemInvitation } from '../../shared/contract/directory.ts';
import { InvitedConfiguration } from '../storage/configuration-schema.ts';

const PREFIX = 'dossierlens-uitnodiging:1:';

/** What somebody needs to take part, in one line of text to hand over. */
export const InvitationContent = InvitedConfiguration.required({
  serverUrl: true,
  issuer: true,
  clientId: true,
}).extend({
  code: RedeemInvitation.request.shape.code,
});
export type InvitationContent = z.infer<typeof InvitationContent>;

/** As one word of plain letters, so that mail programs and chats leave it alone. */
export function writeInvitation(content: InvitationContent): string {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return (
    PREFIX +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  );
}

/** @returns undefined when it is none, was cut short, or is of a later form. Blanks and line ends in it do not matter. */
export function readInvitation(text: string): InvitationContent | undefined {
  const word = text.replaceAll(/\s/g, '');
  const start = word.indexOf(PREFIX);
  if (start < 0) return undefined;
  try {
    const binary = atob(
      word
        .slice(start + PREFIX.length)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return InvitationContent.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}
