import { getPart } from '../api.ts';
import { written } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { field } from '../elements/field.ts';
import { later } from '../elements/loading.ts';
import { tick } from '../elements/tick.ts';

const date = (value: string | null): string | null => value && written(value);

export const mensen = (number: string): Node => el('div', {}, later(network(number)), later(transfer(number)));

async function network(number: string): Promise<Node> {
  const { network } = await getPart(number, 'contacten');
  const people = network.members.map((member) =>
    el(
      'article',
      { class: 'persoon' },
      el('h4', {}, member.name),
      field('Relatie', member.relation),
      field('Rol', member.role),
      field('Mantelzorger', tick(member.isCarer)),
      field('Telefoon', member.phone),
    ),
  );
  return el(
    'div',
    {},
    card(
      'Sociaal netwerk',
      field('Netwerk in kaart op', date(network.mappedOn)),
      people.length > 0
        ? el('div', { class: 'mensen' }, ...people)
        : el('p', {}, network.hasNone ? 'Geen netwerk' : 'Nog niemand toegevoegd'),
      network.remark ? el('p', { class: 'stil' }, network.remark) : null,
    ),
    card(
      'Mantelzorg',
      field('Belasting van de mantelzorger', network.strain),
      field('Belasting besproken op', date(network.strainOn)),
    ),
    card(
      'Andere professionals',
      network.professionals.length === 0
        ? el('p', {}, 'Geen andere professionals')
        : el(
            'ul',
            {},
            ...network.professionals.map((person) =>
              el('li', {}, `${person.name}, ${person.role} (${person.organisation})`),
            ),
          ),
    ),
  );
}

async function transfer(number: string): Promise<Node> {
  const { transfer } = await getPart(number, 'overdracht');
  if (!transfer) return card('Overdracht', el('p', { class: 'stil' }, 'Geen overdracht gestart'));
  return card(
    'Overdracht',
    field('Gaat naar andere organisatie', tick(transfer.moves)),
    field('Nieuwe organisatie', transfer.provider),
    field('Overdracht gedaan op', date(transfer.contactOn)),
    field('Manier van overdragen', transfer.manner),
    field('Cliënt erbij', tick(transfer.clientPresent)),
    field('Verslag', transfer.report),
    field('Afspraken voor daarna', transfer.afterEnd),
  );
}
