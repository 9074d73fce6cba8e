import type { Language } from '../../i18n/language.ts';

const nl = {
  title: 'Wat we samen bespreken',
  intro: 'Dit blad is voor een gesprek. Sla gerust iets over, of kom er later op terug.',
  space: 'Ruimte om te schrijven',
  foot: 'Op dit blad staan geen gegevens van een cliënt. Schrijf je er iets op, bewaar het dan veilig.',
  print: 'Afdrukken',
  own: (title: string) =>
    `Over ${title.charAt(0).toLowerCase()}${title.slice(1)}: wat wil je daarover zeggen of vragen?`,
  nothing: 'Er staat niets op dit blad.',
  gone: 'Dit blad is er niet meer. Open het opnieuw vanuit het paneel: Samen met de cliënt, Blad om af te drukken.',
};

const en: typeof nl = {
  title: 'What we talk about together',
  intro: 'This sheet is for a talk. Feel free to skip something, or to come back to it later.',
  space: 'Room to write',
  foot: 'This sheet holds no data of a client. If you write something on it, keep it safe.',
  print: 'Print',
  own: (title) => `About “${title}”: what would you like to say or ask about it?`,
  nothing: 'There is nothing on this sheet.',
  gone: 'This sheet is gone. Open it again from the panel: Together with the client, Sheet to print.',
};

export type SheetTexts = typeof nl;

export const sheetTexts: Readonly<Record<Language, SheetTexts>> = { nl, en };
