import type { Dossier } from '../../data/dossier.ts';
import { day, narrowDay } from '../dates.ts';
import { block, page, pairs, raster } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

/** The sheet itself holds nothing: the plan and the files are each a page of their own in a frame. */
export const plan = ({ number }: Dossier): Markup =>
  page(
    'Begeleidingsplan',
    html`<body><div class="blad"><table width="100%"><tr><td><a href="/plan.asp?clnr=${number}">Vernieuwen</a> | <a href="javascript:window.print()">Afdrukken</a></td></tr>
<tr><td><iframe name="planblad" title="Plan" src="/planblad.asp?clnr=${number}" width="100%" height="430" frameborder="0"></iframe></td></tr>
<tr><td><iframe name="stukken" title="Stukken" src="/stukken.asp?clnr=${number}" width="100%" height="160" frameborder="0"></iframe></td></tr></table></div></body>`,
  );

export function planSheet({ plan: made }: Dossier): Markup {
  if (!made) {
    return page(
      'Plan',
      html`<body>${block('Begeleidingsplan', html`<span class="leeg">Er is nog geen begeleidingsplan.</span>`)}</body>`,
    );
  }
  const goals = made.goals.map(
    (
      goal,
      index,
    ) => html`<tr><td rowspan="2">${index + 1}</td><td colspan="2"><b>${goal.title}</b></td><td>${goal.domain}</td><td>${narrowDay(goal.targetDate)}</td></tr>
<tr><td>Werkwijze</td><td colspan="2">${goal.approach}</td><td>${goal.progress}</td></tr>`,
  );
  return page(
    'Plan',
    html`<body>
${block(
  'Begeleidingsplan',
  pairs(
    [
      ['Planstatus', made.status],
      ['Versienr.', made.version],
      ['Vastgesteld d.d.', day(made.madeOn)],
      ['Opsteller', made.madeBy],
      ['Bijgesteld d.d.', day(made.changedOn)],
      ['Akkoord d.d.', day(made.signedOn)],
      ['Akkoord van', made.signedBy],
      ['Waarom niet getekend', made.unsignedReason],
    ],
    2,
  ),
)}
${block(
  'Doelen',
  html`<table class="raster" width="100%"><tr class="kopregel"><td><b>Nr</b></td><td colspan="2"><b>Doel</b></td><td><b>Leefgebied</b></td><td><b>Einddoel / stand</b></td></tr>${goals}</table>`,
)}
${block('Taakverdeling', pairs(made.roles.map(({ party, agreement }) => [party, agreement] as const)))}
${block('Wensen van de cliënt', html`<table><tr><td>${made.clientView ?? html`<span class="leeg">niet ingevuld</span>`}</td></tr></table>`)}
</body>`,
  );
}

export const files = ({ documents }: Dossier): Markup =>
  page(
    'Stukken',
    html`<body>${block(
      'Stukken',
      raster(
        ['Bestand', 'Soort', 'Datum', 'Geplaatst door'],
        documents.map((file) => [file.name, file.kind, narrowDay(file.date), file.uploadedBy]),
        'Geen stukken',
      ),
    )}</body>`,
  );
