import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../i18n/language.ts';
import { WordingProvider } from '../i18n/texts.tsx';
import '@mantine/core/styles.css';
import '../forced-colours.css';
import '../tokens.css';
import '../outcome-style.css';
import './print.css';
import { cssVariables, theme } from '../theme.ts';
import { choiceOf } from './address.ts';
import { Dashboard, preloadView } from './dashboard.tsx';

export function mountDashboard(container: HTMLElement): void {
  preloadView(choiceOf(location.search).view);
  const language = preferredLanguage(navigator.languages);
  document.documentElement.lang = language;
  createRoot(container).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <WordingProvider language={language}>
          <Dashboard />
        </WordingProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
