import { createContext, useContext } from 'react';
import type { Evidence } from '../../../shared/domain/fact.ts';
import type { Localised } from '../../../shared/facts/definition.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { Decision } from '../../messaging/decision.ts';
import type { NoteView } from '../../messaging/views.ts';
import type { ViewActions } from './views.ts';

/** What the panel can have done. Each is an act of the user, and may fail: the panel then says so. */
export interface OverlayActions {
  signIn(): Promise<void>;
  /** Keeps what the user decides; when it returns, the panel shows what comes of it. */
  decide(decision: Decision): Promise<void>;
  /** Scrolls to evidence and marks it; of a note in a list its sentence. */
  showEvidence(evidence: Evidence, note?: NoteView): Promise<ShownWhere>;
  openDashboard(): Promise<void>;
  reloadPage(): void;
  /** For the views beside the checklist. */
  readonly views: ViewActions;
  /** The keys that lead into the panel as they are set in the browser; empty when none are. */
  shortcut(): Promise<string>;
  /** Opens the page of the browser where they are set. */
  openShortcuts(): Promise<void>;
  /** Moves the panel into the page, or into the side panel of the browser. */
  moveTo(home: PanelHome): Promise<void>;
  /** Leads to the screen where evidence stood, by the page's own link to it; false when it has none now. */
  goTo(evidence: Evidence): Promise<boolean>;
}

/** `elsewhere`: on another screen than this one. `gone`: it should be on this screen, and is not. */
export type ShownWhere = 'shown' | 'elsewhere' | 'gone';

/** Where the panel lives. */
export type PanelHome = 'page' | 'side-panel';

export interface OverlayScope {
  readonly home: PanelHome;
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
