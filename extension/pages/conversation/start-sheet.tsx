import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../i18n/language.ts';
import { send } from '../../messaging/send.ts';
import { Sheet } from './sheet.tsx';
import { sheetTexts } from './sheet-texts.ts';

/** Shows the sheet with this number. */
export async function startSheet(document: Document, sheet: string): Promise<void> {
  const language = preferredLanguage(navigator.languages);
  const { lines } = await send('conversation.sheet', { sheet }).catch(() => ({ lines: undefined }));
  document.documentElement.lang = language;
  document.title = sheetTexts[language].title;
  const container = document.getElementById('sheet');
  if (!container) throw new Error('The page has no place for the sheet.');
  createRoot(container).render(<Sheet language={language} lines={lines} onPrint={() => window.print()} />);
}
