import { getPart } from '../api.ts';
import { withWeekday, written } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { field } from '../elements/field.ts';
import { later } from '../elements/loading.ts';
import { tick } from '../elements/tick.ts';

const date = (value: string | null): string | null => value && withWeekday(value);

/** The conversations as a timeline, newest first. */
export const terugkijken = (number: string): Node => later(draw(number));

async function draw(number: string): Promise<Node> {
  const { evaluations, nextEvaluation } = await getPart(number, 'evaluaties');
  return card(
    'Evaluaties',
    field('Volgende evaluatie', nextEvaluation && written(nextEvaluation)),
    evaluations.length === 0
      ? el('p', { class: 'stil' }, 'Nog geen evaluaties')
      : el(
          'ol',
          { class: 'tijdlijn' },
          ...evaluations.map((held) =>
            el(
              'li',
              {},
              el('p', {}, el('time', { datetime: held.heldOn }, written(held.heldOn)), ' ', el('b', {}, held.kind)),
              field('Cliënt erbij', tick(held.clientPresent)),
              field('Tevreden (cijfer)', held.satisfaction),
              field('Hulp past nog', tick(held.stillFitting)),
              field('Getekend door cliënt op', date(held.signedOn)),
              field('Gedeeld met gemeente op', date(held.sharedOn)),
              el('p', { class: 'stil' }, held.summary),
            ),
          ),
        ),
  );
}
