/** Texts of the frame around the admin pages; each section has its own file beside this one. */
export const nlAdmin = {
  title: 'Beheer',
  toDashboard: 'Naar het teamoverzicht',
  skip: 'Naar de inhoud',
  navigation: 'Onderdelen van het beheer',
  sections: {
    'rule-sets': 'Regelsets',
    vocabulary: 'Woorden en gegevens',
    'site-profiles': 'Schermprofielen',
    organisation: 'Organisatie',
    policy: 'Uitrol en beleid',
    audit: 'Logboek',
  },
  signedInAs: (name: string, role: string) => `${name} · ${role}`,
  form: {
    save: 'Opslaan',
    cancel: 'Annuleren',
    close: 'Sluiten',
    saved: 'Opgeslagen.',
    failed: 'Dit is niet opgeslagen',
    kept: 'Wat je invulde, staat er nog.',
    signInFirst: 'Meld je opnieuw aan en sla het daarna nog eens op. Wat je invulde, blijft staan.',
    fields: 'De server wijst dit af:',
    unsaved: 'Dit had je hier ingevuld en nog niet opgeslagen.',
    startAnew: 'Begin opnieuw',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
    more: 'Meer tonen',
    back: 'Terug',
    yes: 'ja',
    no: 'nee',
    nothing: 'niets',
  },
  conflict: {
    title: 'Een collega heeft dit intussen gewijzigd',
    text: 'Er is niets verloren. Kies wat er moet blijven staan.',
    field: 'Onderdeel',
    theirs: 'Van je collega',
    mine: 'Van jou',
    takeTheirs: 'Houd die van mijn collega',
    takeMine: 'Sla mijn versie op',
  },
  loading: 'Bezig met laden…',
  notice: {
    signedOut: { title: 'Je bent niet aangemeld', text: 'Meld je aan met het account van je organisatie.' },
    expired: {
      title: 'Je aanmelding is verlopen',
      text: 'Meld je opnieuw aan om verder te gaan. Wat je al bewaarde, staat er nog.',
    },
    noServer: {
      title: 'Er is nog geen server ingesteld',
      text: 'Dossierlens weet niet met welke server het moet praten. Dat staat in het beleid van je organisatie; onder Uitrol en beleid zie je wat er nu geldt.',
    },
    noRights: {
      title: 'Beheer is er voor functioneel beheerders',
      text: 'Met jouw rol kun je hier niets wijzigen. Heb je beheer nodig? Vraag een beheerder om je die rol te geven.',
    },
    unreachable: {
      title: 'De server is niet bereikbaar',
      text: 'Controleer je verbinding en probeer het opnieuw. Er is niets verloren.',
    },
    failed: 'Dit lukte niet',
  },
};

export type AdminTexts = typeof nlAdmin;
