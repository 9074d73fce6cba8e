import { identityInAddress } from '../../reader/address-identity.ts';
import { parentOf } from '../../reader/composed-tree.ts';
import { readDocumentIdentity } from '../../reader/identity.ts';
import { normalise, tidy } from '../../reader/normalise.ts';
import { labelPlaces } from '../../reader/profile/label-places.ts';
import { withIndex } from '../../reader/profile/page-index.ts';
import { shownAt } from '../../reader/profile/place.ts';
import { visibleText } from '../../reader/visible-text.ts';

/** Labels beside which a name stands that must not get into a profile. */
const nameLabels = [
  'Naam',
  'Name',
  'Cliënt',
  'Client',
  'Achternaam',
  'Voornaam',
  'Roepnaam',
  'Patient',
  'Bewoner',
  'Naam cliënt',
  'Cliëntnaam',
  'Volledige naam',
  'Geslachtsnaam',
];

/** Says of a text of the page whether it may hold something of this client: a name, a number, a day. */
export type MayBeOfClient = (text: string) => boolean;

/** Words with a capital that stand beside numbers and names on every screen, and are of nobody. */
const ordinary =
  /nummer|cli[eë]nt|dossier|pati[eë]nt|zorg|plan|status|gebo|naam|team|locatie|adres|telefoon|gemeente|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december/i;

/** A name is written with capitals; other words of the same text are words of the language. */
const capitals = /(?<!\p{L})\p{Lu}\p{L}{2,}/gu;

function namesIn(text: string): readonly string[] {
  return (text.match(capitals) ?? []).filter((word) => !ordinary.test(word)).map(normalise);
}

/** A longer one is a part of the dossier itself. */
const MOST_OF_BAR = 140;

/** The bar at the top that says whose dossier it is: short, and with the number in it. */
function textAroundNumber(root: Element): string {
  const identity = readDocumentIdentity(root.ownerDocument);
  if (identity.kind !== 'known' || identity.element === root) return '';
  const around = parentOf(identity.element);
  if (!around || around.matches('body,main,form,section,dl,table')) return '';
  const { text } = visibleText(around, MOST_OF_BAR + 1);
  return text.length <= MOST_OF_BAR ? text : '';
}

/**
 * A profile is for every dossier, and holds nothing of one. What is known of this client on this page is kept out of
 * what is proposed; the admin still sees every word of a proposal.
 */
export function clientWordsOn(root: Element): MayBeOfClient {
  const texts = withIndex(root, () =>
    nameLabels.flatMap((label) => labelPlaces(root, label).map((place) => shownAt(place) ?? '')),
  );
  const around = textAroundNumber(root);
  const words = new Set([...texts.filter((text) => text.length < 100), around].flatMap(namesIn));
  const number = identityInAddress(root.ownerDocument.URL);
  return (text) => {
    const plain = normalise(tidy(text));
    if (/\d{3,}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(plain)) return true;
    if (number && plain.includes(number.toLowerCase())) return true;
    return plain.split(/[^\p{L}]+/u).some((word) => words.has(word));
  };
}
