import { getPart } from '../api.ts';
import { written } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { field } from '../elements/field.ts';
import { later } from '../elements/loading.ts';
import { tabs } from '../elements/tabs.ts';
import { tick } from '../elements/tick.ts';

const date = (value: string | null): string | null => value && written(value);

export function hulp(number: string): Node {
  return tabs(
    ['Hulp', later(support(number))],
    ['Besluiten', later(decisions(number))],
    ['Overeenkomst', later(agreement(number))],
  );
}

async function support(number: string): Promise<Node> {
  const { support } = await getPart(number, 'ondersteuning');
  const { consultant } = support;
  return el(
    'div',
    {},
    card(
      'Hulp in het kort',
      field('Wettelijke basis', support.law),
      field('Gemeente', support.municipality),
      field('Bekostiging', support.financing),
      field('Soort ondersteuning', support.setting),
      field('Product', support.product),
      field('Start hulp', date(support.startDate), { isEditable: true }),
      field('Einde hulp', date(support.endDate), { isEditable: true }),
      field('Reden van stoppen', support.endReason, { isEditable: true }),
    ),
    card(
      'Wie helpt',
      field('Team', support.team),
      field('Eerste begeleider', support.worker),
      field('Coördinator', support.coordinator),
      field('Contact bij de gemeente', consultant && `${consultant.name} (${consultant.role})`),
    ),
  );
}

async function decisions(number: string): Promise<Node> {
  const { decisions } = await getPart(number, 'ondersteuning');
  return el(
    'div',
    {},
    ...decisions.map((decision) =>
      card(
        `Beschikking ${decision.number}`,
        field('Voorziening', decision.product),
        field('Beschikking vanaf', written(decision.startDate)),
        field('Beschikking tot en met', written(decision.endDate)),
        field('Toegekend', decision.volume),
        field('Verlenging gevraagd op', date(decision.extensionRequestedOn)),
      ),
    ),
  );
}

async function agreement(number: string): Promise<Node> {
  const { agreement } = await getPart(number, 'overeenkomst');
  return card(
    'Zorgovereenkomst',
    field('Overeenkomst gaat in op', date(agreement.startDate)),
    field('Overeenkomst getekend op', date(agreement.signedOn)),
    field('Overeenkomst getekend door', agreement.signedBy),
    field('Wat we afspreken', agreement.content, { isEditable: true }),
    field('Tijd per week', agreement.timePerWeek),
    field('Dagen en tijden', agreement.deliveryDays),
    field('Opzegtermijn', agreement.noticePeriod),
    field('Voorwaarden meegegeven', tick(agreement.termsHandedOut)),
  );
}
