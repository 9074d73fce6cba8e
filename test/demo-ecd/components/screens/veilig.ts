import { getPart } from '../api.ts';
import { written } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { field } from '../elements/field.ts';
import { grid } from '../elements/grid.ts';
import { later } from '../elements/loading.ts';
import { sealed } from '../elements/sealed.ts';
import { tick } from '../elements/tick.ts';

const date = (value: string | null): string | null => value && written(value);

/** Risks are a module of another supplier; medication arrives after it. */
export const veilig = (number: string): Node => el('div', {}, later(risks(number)), later(medication(number)));

async function risks(number: string): Promise<Node> {
  const { risks, transport } = await getPart(number, 'risicos');
  return el(
    'div',
    {},
    card(
      'Risico’s',
      sealed(
        field('Risico-inventarisatie op', date(risks.assessedOn)),
        field('Vragenlijst', risks.instrument),
        field('Gedaan door', risks.assessedBy),
        field('Conclusie', risks.conclusion),
        risks.found.length === 0
          ? el('p', { class: 'stil' }, 'Geen risico’s toegevoegd')
          : grid(
              'Risico’s',
              ['Risico', 'Kans', 'Maatregel', 'Afgesproken met'],
              risks.found.map((risk) => [risk.risk, risk.level, risk.measure, risk.agreedWith]),
            ),
      ),
    ),
    card(
      'Vervoer',
      field('Wij regelen vervoer', tick(transport.provided)),
      field('Afspraken over vervoer', transport.arrangements),
      field('Vervoer afgesproken op', date(transport.agreedOn)),
    ),
  );
}

async function medication(number: string): Promise<Node> {
  const { medication } = await getPart(number, 'medicatie');
  return card(
    'Medicatie',
    field('Wat doen wij met medicatie', medication.role),
    field('Medicatieoverzicht van', date(medication.overviewOn)),
    field('Apotheek', medication.pharmacy),
    field('Bewaarplek medicatie', medication.storage),
    field('Aftekenen', medication.record),
    field('Medicatie geëvalueerd op', date(medication.evaluatedOn)),
    ...medication.medicines.map((medicine) =>
      el('p', {}, el('b', {}, medicine.name), ` ${medicine.dose}, ${medicine.moment.toLowerCase()}`),
    ),
  );
}
