import { browser } from 'wxt/browser';
import { conversationFor } from '../../shared/frameworks/conversation.ts';
import type { ConversationLine, ConversationView } from '../messaging/honesty-views.ts';
import { MessageError } from '../messaging/send.ts';
import { conversationSheetsItem } from '../storage/conversation-sheets.ts';
import { ruleSetsInUse } from './rule-sets.ts';

/** Sheets that stay open; an older one can be made again. */
const MOST_SHEETS = 10;

/** What can be said about requirements, in their order; one that is in no rule set in use is left out. */
export async function conversationAbout(requirements: readonly string[]): Promise<ConversationView> {
  const known = new Map(
    (await ruleSetsInUse()).flatMap(({ content: { requirements: all, themes } }) =>
      all.map((requirement) => [requirement.id, { requirement, themes }] as const),
    ),
  );
  const lines = requirements.flatMap((id): ConversationLine[] => {
    const found = known.get(id);
    if (!found) return [];
    const { title, theme } = found.requirement;
    const text = conversationFor(id);
    return [
      {
        requirement: id,
        title,
        theme: found.themes.find((each) => each.id === theme)?.title ?? { nl: theme, en: theme },
        ...(text && { text: { nl: text.nl, en: text.en } }),
        isDelicate: text?.isDelicate ?? false,
      },
    ];
  });
  return { lines };
}

/** Opens a tab with a sheet about these requirements; in its address stands nothing but a number. */
export async function openSheet(requirements: readonly string[]): Promise<void> {
  const sheet = crypto.randomUUID();
  await conversationSheetsItem.change((sheets) =>
    Object.fromEntries([...Object.entries(sheets), [sheet, [...requirements]]].slice(-MOST_SHEETS)),
  );
  await browser.tabs.create({ url: `${browser.runtime.getURL('/conversation.html')}#${sheet}` });
}

/** What stands on a sheet; never what can put somebody in danger, because paper is left lying. */
export async function sheetOf(sheet: string): Promise<ConversationView> {
  const requirements = (await conversationSheetsItem.get())[sheet];
  if (!requirements) {
    throw new MessageError('not-found', 'Dit blad is er niet meer. Open het opnieuw vanuit het paneel.');
  }
  const { lines } = await conversationAbout(requirements);
  return { lines: lines.filter(({ isDelicate }) => !isDelicate) };
}
