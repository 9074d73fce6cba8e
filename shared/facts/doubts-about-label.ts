import { comparableText } from '../domain/text.ts';
import { factAreas } from './areas.ts';
import { type FactName, factNames, vocabulary } from './vocabulary.ts';

/**
 * Why a label may be read wrongly. `means`: the vocabulary knows it as another fact. `means-in-context`: elsewhere it
 * is another fact, under a heading of that fact's part of the dossier. `value`: screens show it as an answer.
 * `heading`: it is the name of a part of the dossier. `broad`: many things on a screen are called so.
 */
export type LabelDoubt =
  | { readonly kind: 'means' | 'means-in-context' | 'value'; readonly fact: FactName }
  | { readonly kind: 'known'; readonly fact: FactName }
  | { readonly kind: 'heading' | 'broad' };

const broad = new Set(
  'datum,date,status,naam,name,type,soort,omschrijving,description,opmerking,opmerkingen,toelichting,notes,van,tot,door,op,actief,active,akkoord,resultaat,result,score,nummer,code,uitkomst,gedaan,ja,nee,yes,no'.split(
    ',',
  ),
);

interface Use {
  readonly fact: FactName;
  readonly kind: 'label' | 'in-context' | 'value';
}

const weight = { label: 0, value: 1, 'in-context': 2 } as const;

/** Every text of the vocabulary with the fact it belongs to. */
function textsOf(fact: FactName): readonly { readonly text: string; readonly use: Use }[] {
  const { labels, labelsInContext, values = {} } = vocabulary[fact];
  const asUse = (texts: readonly string[], kind: Use['kind']) => texts.map((text) => ({ text, use: { fact, kind } }));
  return [
    ...asUse([...labels.nl, ...labels.en], 'label'),
    ...asUse([...(labelsInContext?.nl ?? []), ...(labelsInContext?.en ?? [])], 'in-context'),
    ...asUse(Object.values(values).flat(), 'value'),
  ];
}

const usesByLabel = Map.groupBy(factNames.flatMap(textsOf), ({ text }) => comparableText(text));

const headings = new Set(
  Object.values(factAreas).flatMap(({ contextWords: { nl, en } }) => [...nl, ...en].map(comparableText)),
);

/** What to say to someone who wants `label` to stand for `fact`; nothing when there is no doubt. */
export function doubtsAboutLabel(label: string, fact: FactName): readonly LabelDoubt[] {
  const key = comparableText(label);
  const uses = (usesByLabel.get(key) ?? []).map(({ use }) => use);
  if (uses.some((use) => use.fact === fact && use.kind === 'label')) {
    const others = uses.filter((use) => use.fact !== fact && use.kind === 'label');
    if (others.length === 0) return [{ kind: 'known', fact }];
  }
  const doubts = uses
    .filter((use) => use.fact !== fact)
    // What it means anywhere weighs more than what it means under a heading.
    .sort((one, other) => weight[one.kind] - weight[other.kind])
    .map(({ fact: other, kind }): LabelDoubt => {
      if (kind === 'label') return { kind: 'means', fact: other };
      return { kind: kind === 'value' ? 'value' : 'means-in-context', fact: other };
    });
  return [
    ...doubts.slice(0, 4),
    ...(broad.has(key) ? [{ kind: 'broad' } as const] : []),
    ...(headings.has(key) ? [{ kind: 'heading' } as const] : []),
  ];
}
