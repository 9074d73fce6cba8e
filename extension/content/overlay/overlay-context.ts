import { createContext, useContext } from 'react';
import type { Evidence } from '../../../shared/domain/fact.ts';
import type { Localised } from '../../../shared/facts/definition.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { Decision } from '../../messaging/decision.ts';

/** What the panel can have done. Each is an act of the user, and may fail: the panel then says so. */
export interface OverlayActions {
  signIn(): Promise<void>;
  /** Keeps what the user decides; when it returns, the panel shows what comes of it. */
  decide(decision: Decision): Promise<void>;
  /** Scrolls to evidence and marks it. */
  showEvidence(evidence: Evidence): Promise<ShownWhere>;
  openDashboard(): Promise<void>;
  reloadPage(): void;
}

/** `elsewhere`: on another screen than this one. `gone`: it should be on this screen, and is not. */
export type ShownWhere = 'shown' | 'elsewhere' | 'gone';

export interface OverlayScope {
  readonly t: Catalogue;
  readonly actions: OverlayActions;
  /** Says something once to a screen reader: only the result of an act, or a change in what is to be done. */
  announce(text: string): void;
}

export const OverlayContext = createContext<OverlayScope | undefined>(undefined);

export function useOverlay(): OverlayScope {
  const scope = useContext(OverlayContext);
  if (!scope) throw new Error('Only inside the overlay.');
  return scope;
}

export function inLanguage(text: Localised, t: Catalogue): string {
  return text[t.language as Language];
}
