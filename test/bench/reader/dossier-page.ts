/** HTML of a page like one of a dossier, of about so many elements, and the facts that were planted in it. */
export interface BenchPage {
  readonly html: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

const planted = `
  <section><h2>Ondersteuningsplan</h2><dl>
    <div><dt>Datum plan</dt><dd>03-02-2026</dd></div><div><dt>Status plan</dt><dd>Definitief</dd></div>
    <div><dt>Ondertekend op</dt><dd>12 februari 2026</dd></div></dl></section>
  <section><h2>Zorgovereenkomst</h2><table><tr><th>Ondertekend op</th><td>01-02-2026</td></tr></table></section>
  <section><h2>Evaluaties</h2><table><thead><tr><th>Datum</th><th>Soort</th></tr></thead><tbody>
    <tr><td>01-03-2026</td><td>Startevaluatie</td></tr><tr><td>01-09-2026</td><td>Jaarevaluatie</td></tr></tbody></table></section>`;
const facts = {
  'plan.date': '2026-02-03',
  'plan.status': 'final',
  'plan.signedDate': '2026-02-12',
  'agreement.signedDate': '2026-02-01',
  'evaluation.dates': 2,
};

const words = 'rustig gesprek over huishouden post dagritme werk contact buurt afspraak zelf samen week thuis'.split(
  ' ',
);
const word = (seed: number) => words[(seed * 7 + (seed >> 3)) % words.length] ?? '';
const sentence = (seed: number) => Array.from({ length: 9 }, (_, index) => word(seed + index * 3)).join(' ');
const two = (number: number) => String(number).padStart(2, '0');

/** Twelve elements: a row of the reports, as tables of components draw them. */
const reportRow = (seed: number) =>
  `<tr class="r${seed % 2}"><td><span class="c d">${two((seed % 27) + 1)}-0${(seed % 9) + 1}-2026</span></td><td><div class="c"><span>Dagrapport ${seed}</span></div></td><td><div class="c t"><p>${sentence(seed)}</p></div></td><td><span class="a">M. Voorbeeld</span><button type="button" aria-label="Openen"><i></i></button></td></tr>`;

/** Sixteen elements: a card with a heading and fields, of things that are in no vocabulary, or in another context. */
const card = (seed: number) =>
  `<article class="card"><header><h4>${word(seed)} ${seed}</h4><span class="badge">${seed % 5}</span></header><div class="body"><div class="f"><label>Omschrijving</label><span>${sentence(seed)}</span></div><div class="f"><label>Aangemaakt</label><span>${two((seed % 27) + 1)}-01-2026</span></div><div class="f"><label>Status</label><span>Lopend</span></div><p>${sentence(seed + 5)}</p></div></article>`;

/** Half of the page is a table of reports, half cards in groups of twenty. */
export function benchPage(elements: number): BenchPage {
  const rows = Array.from({ length: Math.round((elements * 0.5) / 12) }, (_, index) => reportRow(index));
  const cards = Array.from({ length: Math.round((elements * 0.5) / 16) }, (_, index) => card(index));
  const groups = Array.from(
    { length: Math.ceil(cards.length / 20) },
    (_, index) =>
      `<section class="g"><h3>Doelen ${index}</h3><div>${cards.slice(index * 20, index * 20 + 20).join('')}</div></section>`,
  );
  return {
    facts,
    html: `<header><h1>A. Voorbeeld</h1><p>Cliëntnummer: 100412</p></header><main>${planted}
      <section><h2>Dagboek</h2><table id="reports"><thead><tr><th>Dag</th><th>Onderwerp</th><th>Tekst</th><th>Wie</th></tr></thead>
      <tbody>${rows.join('')}</tbody></table></section>${groups.join('')}</main>`,
  };
}
