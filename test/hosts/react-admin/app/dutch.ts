import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';

/** What is on screen in Dutch; the rest never shows on the screens that are read. */
const dutch = {
  ...englishMessages,
  ra: {
    ...englishMessages.ra,
    action: {
      ...englishMessages.ra.action,
      edit: 'Wijzigen',
      show: 'Bekijken',
      save: 'Opslaan',
      delete: 'Verwijderen',
      export: 'Exporteren',
      create: 'Nieuw',
      refresh: 'Vernieuwen',
      list: 'Lijst',
    },
    boolean: { true: 'Ja', false: 'Nee', null: ' ' },
    page: { ...englishMessages.ra.page, empty: 'Nog geen %{name}.', invite: 'Wilt u er een toevoegen?' },
    navigation: {
      ...englishMessages.ra.navigation,
      no_results: 'Geen resultaten',
      page_rows_per_page: 'Rijen per pagina:',
    },
  },
};

export const i18nProvider = polyglotI18nProvider(() => dutch, 'nl', [{ locale: 'nl', name: 'Nederlands' }], {
  allowMissing: true,
});
