import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../../i18n/language.ts';
import { WordingProvider } from '../i18n/texts.tsx';
import { cssVariables, theme } from '../theme.ts';
import '@mantine/core/styles.css';
import '../forced-colours.css';
import '../tokens.css';
import { Invitation } from './invitation.tsx';

export function mountInvitation(container: HTMLElement): void {
  const language = preferredLanguage(navigator.languages);
  document.documentElement.lang = language;
  createRoot(container).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <WordingProvider language={language}>
          <Invitation />
        </WordingProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
