/** Texts of choosing a fact, wherever that is done, and the type that the other language has to fill. */
export const nlAdminFacts = {
  placeholder: 'Zoek op naam of label',
  nothing: 'Geen gegeven met dit woord.',
  likely: 'Waarschijnlijk',
  clear: 'Gegeven leegmaken',
  labels: (labels: string) => `In een ECD: ${labels}`,
  ambiguous: (label: string, others: string) =>
    `Let op: ‘${label}’ kan ook ${others} zijn. Dossierlens leest dit alleen onder de goede kop of met een schermprofiel.`,
  onlyInContext: 'Let op: dit gegeven heeft geen eigen label. Dossierlens leest het alleen onder de goede kop.',
  configured: 'Dit gegeven stelt de organisatie in. Het staat niet in een dossier.',
  partOf: (list: string) => `Staat bij elke vermelding in ‘${list}’.`,
  types: {
    date: 'datum',
    boolean: 'ja of nee',
    enum: 'keuze',
    text: 'tekst',
    count: 'aantal',
    list: 'lijst',
    period: 'periode',
  },
};

export type AdminFactsTexts = typeof nlAdminFacts;
