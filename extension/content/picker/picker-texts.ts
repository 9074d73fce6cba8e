import type { Language } from '../../i18n/language.ts';
import type { PickPurpose } from '../../messaging/picker-messages.ts';

/** The few words of the picker on a page, apart from all others: they come with it. */
const texts = {
  nl: {
    what: {
      fact: 'Klik op de waarde',
      identity: 'Klik op het nummer van de cliënt of het dossier',
      heading: 'Klik op de kop van dit scherm',
    },
    of: (what: string) => `Klik op de waarde van ‘${what}’`,
    keys: 'Pijltjes: ander vak · Enter: kiezen · Esc: stoppen',
    stop: 'Stoppen',
    chosen: 'Gekozen. Ga terug naar het beheer van Dossierlens.',
    empty: 'leeg',
  },
  en: {
    what: {
      fact: 'Click the value',
      identity: 'Click the number of the client or the dossier',
      heading: 'Click the heading of this screen',
    },
    of: (what: string) => `Click the value of ‘${what}’`,
    keys: 'Arrows: another box · Enter: choose · Esc: stop',
    stop: 'Stop',
    chosen: 'Chosen. Go back to the admin pages of Dossierlens.',
    empty: 'empty',
  },
} as const;

export interface PickerTexts {
  readonly task: string;
  readonly keys: string;
  readonly chosen: string;
  readonly empty: string;
}

export function pickerTexts(language: Language, purpose: PickPurpose, what: string | undefined): PickerTexts {
  const words = texts[language];
  return {
    task: what !== undefined && purpose === 'fact' ? words.of(what) : words.what[purpose],
    keys: words.keys,
    chosen: words.chosen,
    empty: words.empty,
  };
}
