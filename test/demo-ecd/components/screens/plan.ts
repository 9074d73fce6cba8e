import { getPart } from '../api.ts';
import { brief, written } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { field } from '../elements/field.ts';
import { later } from '../elements/loading.ts';
import { tabs } from '../elements/tabs.ts';

const date = (value: string | null): string | null => value && written(value);

export function plan(number: string): Node {
  const content = getPart(number, 'plan').then(({ plan }) => plan);
  const part = (draw: (made: NonNullable<Awaited<typeof content>>) => Node) =>
    later(content.then((made) => (made ? draw(made) : el('p', { class: 'stil' }, 'Er is nog geen plan gemaakt'))));
  return tabs(
    [
      'Over het plan',
      part((made) =>
        el(
          'div',
          {},
          card(
            'Ondersteuningsplan',
            field('Status van het plan', made.status),
            field('Plan gemaakt op', written(made.madeOn)),
            field('Gemaakt door', made.madeBy),
            field('Laatste aanpassing', date(made.changedOn)),
            field('Plan getekend op', date(made.signedOn)),
            field('Plan getekend door', made.signedBy),
            field('Waarom niet getekend', made.unsignedReason),
          ),
          card('In eigen woorden', el('blockquote', {}, made.clientView ?? '—')),
        ),
      ),
    ],
    [
      'Doelen',
      part((made) =>
        card(
          'Doelen',
          el(
            'ul',
            { class: 'doelen' },
            ...made.goals.map((goal) =>
              el(
                'li',
                {},
                el('h4', {}, goal.title),
                field('Leefgebied', goal.domain),
                field('Klaar op', brief(goal.targetDate)),
                field('Zo doen we dat', goal.approach),
                field('Hoe gaat het', goal.progress),
              ),
            ),
          ),
        ),
      ),
    ],
    [
      'Wie doet wat',
      part((made) => card('Wie doet wat', ...made.roles.map(({ party, agreement }) => field(party, agreement)))),
    ],
  );
}
