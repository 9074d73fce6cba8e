import { normalise } from '../normalise.ts';

/** Texts by which a screen says that nothing is filled in. Compared after normalising. */
const markers = new Set(
  [
    '',
    '-',
    '--',
    '---',
    'n.n.b.',
    'nnb',
    'n.b.',
    'n.v.t.',
    'nvt',
    'n/a',
    'niet van toepassing',
    'onbekend',
    'niet bekend',
    'nog niet bekend',
    'nog onbekend',
    'niet ingevuld',
    'nog niet ingevuld',
    'niet gezet',
    'niet vastgelegd',
    'nog niet vastgelegd',
    'niet opgegeven',
    'niet geregistreerd',
    'nog te bepalen',
    'volgt',
    'leeg',
    'geen',
    'geen gegevens',
    'geen datum',
    'geen waarde',
    'nog niet',
    'nog geen',
    'niet ondertekend',
    'nog niet ondertekend',
    'niet getekend',
    'nog niet getekend',
    'niet verzonden',
    'nog niet verzonden',
    'niet gedeeld',
    'nog niet gedeeld',
    'niet gepland',
    'nog niet gepland',
    'niet aangevraagd',
    'nog niet aangevraagd',
    'niemand',
    'nog niemand',
    'nog niemand toegevoegd',
    'nog niemand ingevoerd',
    'nog niemand vastgelegd',
    'nog niemand geregistreerd',
    'nobody added yet',
    'no one added yet',
    'kies',
    'kies een optie',
    'maak een keuze',
    'selecteer',
    'niet beantwoord',
    'nog niet beantwoord',
    'geen antwoord',
    'geen opgave',
    'niet bepaald',
    'nog niet bepaald',
    'nog in te vullen',
    'n.t.b.',
    'ntb',
    'not set',
    'no answer',
    'not answered',
    'not recorded',
    'not filled in',
    'not applicable',
    'not available',
    'not known',
    'no value',
    'no data',
    'no date',
    'not yet',
    'not sent',
    'not shared',
    'not planned',
    'not yet signed',
    'to be determined',
    'none',
    'unknown',
    'empty',
    'not signed',
    'select',
    'tbd',
    'dd-mm-jjjj',
    'dd-mm-yyyy',
  ].map(normalise),
);

/** "Geen evaluaties", "Er zijn nog geen no-shows geregistreerd.", "No entries found". */
const noEntries =
  /^(?:er (?:zijn|is) |voor deze client (?:zijn|is) )?(?:nog )?geen ((?:[\p{L}\p{N}-]+ ){0,4}?[\p{L}\p{N}'-]+)(?: (?:gevonden|geregistreerd|vastgelegd|bekend|aanwezig|ingevoerd|toegevoegd|gepland|beschikbaar|gemeld|gestart|gemaakt|opgesteld|aangemaakt|ingevuld))?(?: (?:bij|voor|in) (?:deze|dit|de|het) [\p{L}-]+)?$|^no ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+?)(?: (?:found|recorded|yet))?$/u;

export function isEmptyMarker(text: string): boolean {
  return markers.has(normalise(text.replaceAll(/[()[\]…]|\.{3}$/gu, '')));
}

/**
 * Of what a sentence says that there is none: "evaluaties" for "Er zijn nog geen evaluaties vastgelegd". What else it is
 * about ("geen bijzonderheden tijdens de evaluatie") is left out. Undefined when it says no such thing.
 */
export function absentThing(text: string): string | undefined {
  const plain = normalise(text).replace(/\.$/, '');
  const match = plain.length < 90 ? noEntries.exec(plain) : null;
  return (match?.[1] ?? match?.[2])?.split(/ (?:tijdens|bij|voor|in|over|van|met|door|op|during|for|of|with) /u)[0];
}
