import type { Dossier } from '../../data/dossier.ts';
import { day } from '../dates.ts';
import { block, page, pairs, raster } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

/** Support and decisions on the left, the contract as a form that is locked on the right. */
export function zorg({ number, support, decisions, agreement }: Dossier): Markup {
  const { consultant } = support;
  const contract = html`<form name="contract" action="#" onsubmit="return false"><input type="hidden" name="clnr" value="${number}">
${pairs([
  ['Contract vanaf', html`<input type="text" name="c_van" size="12" value="${day(agreement.startDate)}" disabled>`],
  [
    'Contract getekend d.d.',
    html`<input type="text" name="c_tek" size="12" value="${day(agreement.signedOn)}" disabled>`,
  ],
  ['Getekend door', html`<input type="text" name="c_wie" size="34" value="${agreement.signedBy}" readonly>`],
  ['Omschrijving hulp', html`<textarea name="c_oms" rows="3" cols="40" readonly>${agreement.content}</textarea>`],
  ['Afgesproken uren', html`<input type="text" name="c_uur" size="34" value="${agreement.timePerWeek}" readonly>`],
  ['Levermomenten', html`<textarea name="c_mom" rows="2" cols="40" readonly>${agreement.deliveryDays}</textarea>`],
  ['Opzegtermijn', html`<input type="text" name="c_opz" size="12" value="${agreement.noticePeriod}" disabled>`],
  [
    'Voorwaarden verstrekt',
    html`<input type="checkbox" name="c_vw" disabled${agreement.termsHandedOut ? html` checked` : ''}>`,
  ],
])}</form>`;
  return page(
    'Zorg en contract',
    html`<body><div class="blad"><table width="100%" border="0"><tr><td width="50%">
${block(
  'Zorggegevens',
  pairs([
    ['Wet', support.law],
    ['Gemeente', support.municipality],
    ['Financieringsvorm', support.financing],
    ['Woon-/zorgvorm', support.setting],
    ['Voorziening', support.product],
    ['Aanvang zorg', day(support.startDate)],
    ['Einde zorg', day(support.endDate)],
    ['Reden einde', support.endReason],
    ['Fase', support.status],
  ]),
)}
${block(
  'Betrokken medewerkers',
  pairs([
    ['Team', support.team],
    ['Vaste begeleider', support.worker],
    ['Regievoerder', support.coordinator],
    ['Consulent gemeente', consultant ? `${consultant.name}, tel. ${consultant.phone}` : null],
  ]),
)}</td><td width="50%">${block('Zorgcontract', contract)}</td></tr><tr><td colspan="2">
${block(
  'Indicaties',
  raster(
    ['Besluitnr.', 'Voorziening', 'Begindatum', 'Einddatum', 'Omvang', 'Verlenging aangevr.'],
    decisions.map((decision) => [
      decision.number,
      decision.product,
      day(decision.startDate),
      day(decision.endDate),
      decision.volume,
      day(decision.extensionRequestedOn),
    ]),
    'Geen indicaties',
  ),
)}</td></tr></table></div></body>`,
  );
}
