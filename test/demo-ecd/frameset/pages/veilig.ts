import type { Dossier } from '../../data/dossier.ts';
import { day } from '../dates.ts';
import { block, page, pairs, raster } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Ja' : 'Nee');

/** Risks as lines of text, transport and medication as rows of label and value. */
export function veilig({ risks, transport, medication }: Dossier): Markup {
  const lines = [
    ['Risicotaxatie d.d.', day(risks.assessedOn)],
    ['Gebruikte lijst', risks.instrument],
    ['Ingevuld door', risks.assessedBy],
    ['Uitkomst', risks.conclusion],
  ].map(([label, value]) => html`${label}: ${value || '-'}<br>`);
  return page(
    'Veiligheid',
    html`<body><div class="blad">
${block('Risicotaxatie', html`<table><tr><td>${lines}</td></tr></table>`)}
${block(
  'Risico’s en maatregelen',
  raster(
    ['Risico', 'Ernst', 'Maatregel', 'Besproken met'],
    risks.found.map((risk) => [risk.risk, risk.level, risk.measure, risk.agreedWith]),
    'Geen risico’s ingevoerd',
  ),
)}
<table width="100%"><tr><td width="50%">
${block(
  'Vervoer',
  pairs([
    ['Vervoer door ons', yesNo(transport.provided)],
    ['Vervoersafspraken', transport.arrangements],
    ['Afspraken vervoer d.d.', day(transport.agreedOn)],
  ]),
)}</td><td width="50%">
${block(
  'Medicijnen',
  pairs([
    ['Onze taak bij medicatie', medication.role],
    ['Medicatielijst d.d.', day(medication.overviewOn)],
    ['Apotheek', medication.pharmacy],
    ['Opbergen medicatie', medication.storage],
    ['Aftekenlijst', medication.record],
    ['Medicatie besproken d.d.', day(medication.evaluatedOn)],
  ]),
)}</td></tr></table>
${block(
  'Medicijnlijst',
  raster(
    ['Middel', 'Dosis', 'Wanneer', 'Voorgeschreven door', 'Vanaf'],
    medication.medicines.map((medicine) => [
      medicine.name,
      medicine.dose,
      medicine.moment,
      medicine.prescriber,
      day(medicine.since),
    ]),
    'Geen medicijnen',
  ),
)}
</div></body>`,
  );
}
