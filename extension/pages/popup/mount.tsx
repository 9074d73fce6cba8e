import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../i18n/language.ts';
import { WordingProvider } from '../i18n/texts.tsx';
import '../tokens.css';
import './popup.css';
import { Popup } from './popup.tsx';

export function mountPopup(container: HTMLElement): void {
  const language = preferredLanguage(navigator.languages);
  document.documentElement.lang = language;
  createRoot(container).render(
    <StrictMode>
      <WordingProvider language={language}>
        <Popup />
      </WordingProvider>
    </StrictMode>,
  );
}
