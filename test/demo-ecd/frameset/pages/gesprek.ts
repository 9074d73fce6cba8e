import type { Dossier } from '../../data/dossier.ts';
import { day } from '../dates.ts';
import { block, page, raster } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'J' : 'N');

export const gesprek = ({ evaluations, nextEvaluation }: Dossier): Markup =>
  page(
    'Voortgangsgesprekken',
    html`<body><div class="blad">
${block(
  'Evaluatiegesprekken',
  raster(
    [
      'Gespreksdatum',
      'Type',
      'Cliënt aanwezig',
      'Rapportcijfer',
      'Hulp nog passend',
      'Cliënt getekend',
      'Naar gemeente d.d.',
    ],
    evaluations.map((held) => [
      day(held.heldOn),
      held.kind,
      yesNo(held.clientPresent),
      held.satisfaction,
      yesNo(held.stillFitting),
      day(held.signedOn),
      day(held.sharedOn),
    ]),
    'Geen evaluatiegesprekken',
  ),
)}
${block('Planning', html`<table><tr><td>Volgende evaluatie: ${nextEvaluation ? day(nextEvaluation) : '--'}</td></tr></table>`)}
${evaluations.map((held) => html`<p><b>${day(held.heldOn)}</b><br>${held.summary}</p>`)}
</div></body>`,
  );
