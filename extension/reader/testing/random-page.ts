import fc from 'fast-check';

const dates = ['12-03-2026', '1 april 2026', '31-02-2026', '-', '', '2026-05-01', 'nog niet ondertekend', 'x'];
const labels = [
  'Ondertekend op',
  'Datum plan',
  'Status',
  'Ondertekend door',
  'Evaluatiedatum',
  'Opmerking',
  'Geboortedatum',
];
const headings = [
  'Ondersteuningsplan',
  'Evaluaties',
  'Zorgovereenkomst',
  'Koken',
  'Ondertekening',
  'Persoonsgegevens',
  "Risico's",
];

const aDate = fc.constantFrom(...dates);
const aLabel = fc.constantFrom(...labels);
const aHeading = fc.constantFrom(...headings);

const pair = fc.oneof(
  fc.tuple(aLabel, aDate).map(([label, date]) => `<dl><dt>${label}</dt><dd>${date}</dd></dl>`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<div><span>${label}</span><span>${date}</span></div>`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<div><div><b>${label}</b></div><div>${date}</div></div>`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<p>${label}: ${date}</p>`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<label>${label} <input value="${date}"></label>`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<input aria-label="${label}" value="${date}">`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<b>${label}</b>${date}<br>`),
  fc.tuple(aLabel, aDate).map(([label, date]) => `<table><tr><th>${label}</th><td>${date}</td></tr></table>`),
);

const list = fc.oneof(
  fc
    .array(fc.tuple(aDate, fc.constantFrom('Jaar', 'Half', '-')), { maxLength: 3 })
    .map(
      (rows) =>
        `<table><tr><th>Datum</th><th>Soort</th></tr>${rows.map(([date, kind]) => `<tr><td>${date}</td><td>${kind}</td></tr>`).join('')}</table>`,
    ),
  fc.array(aDate, { maxLength: 3 }).map((all) => `<ul>${all.map((date) => `<li>${date} gesprek</li>`).join('')}</ul>`),
  fc.constantFrom('<p>Geen evaluaties</p>', '<p>Nog geen plan</p>', '<p>Geen</p>'),
);

/** HTML of a part of a page that looks like a dossier, with labels, values, headings and lists in any order. */
export const aPart: fc.Arbitrary<string> = fc.letrec<{ part: string; block: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: pair, weight: 4 },
    { arbitrary: list, weight: 2 },
    {
      arbitrary: fc.tuple(fc.constantFrom('h2', 'h3', 'h4'), aHeading).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
      weight: 2,
    },
    { arbitrary: tie('block'), weight: 3 },
  ),
  block: fc
    .tuple(
      fc.constantFrom(
        'div',
        'section',
        'section aria-label="Plan"',
        'div class="x"',
        'nav',
        'div hidden',
        'form',
        'fieldset',
      ),
      fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
    )
    .map(([open, parts]) => `<${open}>${parts.join('')}</${open.split(' ')[0]}>`),
})).part;

/** One change of a page. Numbers choose elements, whatever the page is by then. */
export const anEdit = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), html: aPart }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('reword' as const), at: fc.nat(), text: fc.oneof(aDate, aLabel, aHeading) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({
    kind: fc.constant('attribute' as const),
    at: fc.nat(),
    name: fc.constantFrom(
      'hidden',
      'style',
      'role',
      'aria-label',
      'aria-busy',
      'aria-hidden',
      'value',
      'id',
      'aria-labelledby',
    ),
    value: fc.constantFrom(null, '', 'display:none', 'heading', 'true', 'Ondertekend op', '12-03-2026', 'a', 'table'),
  }),
);
export type Edit = typeof anEdit extends fc.Arbitrary<infer T> ? T : never;

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all.length === 0 ? undefined : all[at % all.length];
}

/** Applies an edit to what is in the root. */
export function applyEdit(root: Element, edit: Edit): void {
  const elements = [...root.querySelectorAll('*')];
  const target = pick(elements, edit.at);
  if (edit.kind === 'insert') {
    const part = root.ownerDocument.createRange().createContextualFragment(edit.html);
    const place = target ?? root;
    if (edit.at % 2 === 0) place.append(part);
    else (place.parentElement ?? root).insertBefore(part, place === root ? null : place);
  } else if (!target) return;
  else if (edit.kind === 'remove') target.remove();
  else if (edit.kind === 'attribute') {
    if (edit.value === null) target.removeAttribute(edit.name);
    else target.setAttribute(edit.name, edit.value);
  } else if (edit.kind === 'move') {
    const to = pick(elements, edit.to);
    if (to && !target.contains(to)) to.append(target);
  } else {
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    const text = pick(texts, edit.at);
    if (text) text.nodeValue = edit.text;
  }
}
