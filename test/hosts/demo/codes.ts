/**
 * What the texts of the demo dossiers mean in the words of the vocabulary, judged by hand. A text that is missing here
 * stops the truth from being made, rather than being guessed.
 */
const CODES = {
  'support.law': { 'Wmo 2015': 'wmo', Jeugdwet: 'jeugdwet' },
  'support.financing': { 'Zorg in natura (ZIN)': 'zin', 'Persoonsgebonden budget (pgb)': 'pgb' },
  'support.endReason': {
    'Overgang naar andere aanbieder (beschermd wonen)': 'other-provider',
    'Overgang naar andere aanbieder': 'other-provider',
  },
  'plan.status': { Definitief: 'final' },
  'plan.signedBy': {
    'Cliënt en persoonlijk begeleider': 'client',
    Cliënt: 'client',
    'Cliënt en mentor': 'both',
    'Noor, moeder en vader': 'both',
  },
  'medication.providerRole': {
    'Geen - cliënt beheert medicatie zelf': 'none',
    'Geen - cliënt gebruikt geen medicatie': 'none',
    'Geen - ouders beheren de medicatie': 'none',
    'Stimuleren en herinneren': 'remind',
    'Toedienen door medewerker': 'administer',
  },
  'handover.contactMethod': { 'Gesprek op locatie (warme overdracht)': 'in-person' },
  'network.carerStrain': {
    'In balans: dochter houdt het goed vol': 'low',
    'In balans': 'low',
    'Licht belast': 'low',
    'Licht belast: vader werkt in ploegen': 'low',
    'Zwaar belast, neemt af na verhuizing': 'high',
    'Geen mantelzorger in beeld': 'none',
  },
  'risk.measuresAgreedWith': {
    Cliënt: 'client',
    'Cliënt en dochter': 'client,network',
    'Cliënt en POH-GGZ': 'client,other-provider',
    'Cliënt, broer en corporatie': 'client,network,other-provider',
    'Cliënt en taalmaatje': 'client,network',
    'Cliënt en nicht': 'client,network',
    'Cliënt, nicht en buurman': 'client,network',
    'Cliënt en mentor': 'client,legal-representative',
    'Cliënt, mentor en psychiater': 'client,legal-representative,other-provider',
    'Cliënt en huisarts': 'client,other-provider',
    'Cliënt en team': 'client,colleague',
    'Noor en beide ouders': 'client,legal-representative',
    'Cliënt & zus': 'client,network',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export function codeOf(fact: keyof typeof CODES, text: string): string;
export function codeOf(fact: keyof typeof CODES, text: string | null): string | null;
export function codeOf(fact: keyof typeof CODES, text: string | null): string | null {
  if (text === null) return null;
  const codes: Readonly<Record<string, string>> = CODES[fact];
  const code = codes[text];
  if (code === undefined) throw new Error(`No code was written down for "${text}" of ${fact}.`);
  return code;
}
