import { getPart } from '../api.ts';
import { brief, withWeekday } from '../dates.ts';
import { el } from '../dom.ts';
import { card } from '../elements/card.ts';
import { later } from '../elements/loading.ts';
import { VirtualList } from '../elements/virtual-list.ts';

export const verslagen = (number: string): Node => el('div', {}, later(notes(number)), later(files(number)));

async function notes(number: string): Promise<Node> {
  const { notes } = await getPart(number, 'rapportages');
  const list = el('kz-lijst');
  if (list instanceof VirtualList) {
    list.rows = notes.map(
      (note) => () =>
        el(
          'div',
          {},
          el(
            'div',
            { class: 'kopje' },
            el('time', {}, withWeekday(note.date)),
            ` ${note.time} · ${note.subject} · ${note.author}`,
          ),
          el('div', {}, note.text),
        ),
    );
  }
  return el('section', {}, el('h2', {}, 'Rapportages'), el('p', { class: 'stil' }, `${notes.length} in totaal`), list);
}

async function files(number: string): Promise<Node> {
  const { documents } = await getPart(number, 'documenten');
  return card(
    'Bestanden',
    el(
      'ul',
      {},
      ...documents.map((file) =>
        el('li', {}, el('a', { href: '#' }, file.name), ` ${file.kind}, ${brief(file.date)}, ${file.uploadedBy}`),
      ),
    ),
  );
}
