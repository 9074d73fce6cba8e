import type { Word } from './words.ts';

/** Verbs that stand apart from their first part ("neemt het plan met haar door"), by that first part. */
const verbs: Readonly<Record<string, string>> = {
  door: 'neem neemt nemen nam namen loop loopt lopen liep liepen spreek spreekt spreken sprak spraken verwijs verwijst verwijzen verwees verwezen geef geeft geven gaf gaven stuur stuurt sturen stuurde stuurden',
  langs: 'loop loopt lopen liep liepen',
  uit: 'leg legt leggen legde legden nodig nodigt nodigen nodigde nodigden vraag vraagt vragen vroeg',
  aan: 'geef geeft geven gaf gaven kaart kaartte schoof schoven schuif schuift sluit sluiten',
  af: 'spreek spreekt spreken sprak spraken zeg zegt zeggen zegde zei belde bel',
  over: 'draag draagt dragen droeg droegen neem neemt nemen nam namen geef geeft gaf gaven',
  waar: 'neem neemt nemen nam namen',
  in: 'val valt vallen viel vielen dien dient dienen diende dienden licht lichten lichtte schakel schakelt schakelen schakelde breng brengt brengen bracht vul vult vullen vulde vulden trek trok',
  mee: 'geef geeft geven gaf gaven neem nemen nam kom komt komen kwam kwamen denk denkt dacht dachten ga gaat ging gingen val valt viel vielen',
  voor: 'leg leg-ik legt leggen legde legden',
  toe: 'licht lichten lichtte',
  op: 'val valt viel vielen stel stelt stellen stelde stelden pak pakt pakken pakte',
  vol: 'houd houdt houden hield',
  plaats: 'vind vindt vinden vond vonden',
  terug: 'kijk kijken keek keken val valt vallen viel vielen',
};

const firstParts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(verbs).map(([part, forms]) => [part, new Set(forms.split(' '))]),
);

/** Two words that mean something together. */
const fixed = new Set(
  'met-toestemming na-toestemming veilig-thuis in-kaart laten-weten op-slot plan-om in-verwachting te-veel vaste-afspraak'.split(
    ' ',
  ),
);
const seconds = new Set([...fixed].map((pair) => pair.slice(pair.indexOf('-') + 1)));

/** What may follow a first part that has come loose; before a noun it is a preposition. */
const followers = new Set(
  'dat om of hoe waarom wat wie welke waar en maar aan bij met naar over voor van op tot in na omdat want door via zodat samen vandaag dhr mw cl te wanneer per tijdens gedurende zolang vanaf zodra als'.split(
    ' ',
  ),
);

/** How far a first part may stand from its verb. */
const reach = 25;

function isLoose(next: Word | undefined): boolean {
  return !next || next.isMark || followers.has(next.text);
}

/**
 * The words of a sentence with separable verbs put together: "neem het plan door" has "doorneem" in place of "neem",
 * "door te nemen" has "doornemen" in place of "nemen".
 */
export function joinSeparable(words: readonly Word[]): readonly string[] {
  const texts = words.map(({ text }) => text);
  const joined = [...texts];
  const taken = new Set<number>();
  words.forEach((word, at) => {
    const before = texts[at - 2];
    const pair = seconds.has(word.text) ? `${texts[at - 1]}-${word.text}` : '';
    if (fixed.has(pair)) joined[at] = pair;
    if (texts[at - 1] === 'te' && before !== undefined && firstParts.get(before)?.has(word.text))
      joined[at] = before + word.text;
    const forms = firstParts.get(word.text);
    if (!forms || !isLoose(words[at + 1])) return;
    for (let back = at - 1; back >= 0 && at - back <= reach; back -= 1) {
      const text = texts[back] ?? '';
      if (text === ';' || text === ':') break;
      if (!forms.has(text) || taken.has(back)) continue;
      joined[back] = word.text + text;
      taken.add(back);
      break;
    }
  });
  return joined;
}
