import type { Dossier } from '../../data/dossier.ts';
import { day } from '../dates.ts';
import { block, page, pairs, raster } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Ja' : 'Nee');

export function omgeving({ network, transfer }: Dossier): Markup {
  return page(
    'Omgeving',
    html`<body><div class="blad">
${block(
  'Netwerk',
  html`${pairs(
    [
      ['Netwerk besproken d.d.', day(network.mappedOn)],
      ['Toelichting', network.remark],
      ['Belasting mantelzorger', network.strain],
      ['Belasting nagevraagd d.d.', day(network.strainOn)],
    ],
    2,
  )}${raster(
    ['Naam', 'Relatie', 'Rol', 'Mantelzorger', 'Telefoon'],
    network.members.map((member) => [
      member.name,
      member.relation,
      member.role,
      member.isCarer ? 'Ja' : 'Nee',
      member.phone,
    ]),
    network.hasNone ? 'Geen netwerk' : 'Nog niemand ingevoerd',
  )}`,
)}
${block(
  'Andere hulpverleners',
  raster(
    ['Naam', 'Instantie', 'Functie', 'Telefoon'],
    network.professionals.map((person) => [person.name, person.organisation, person.role, person.phone]),
    'Geen andere hulpverleners',
  ),
)}
${block(
  'Overdracht',
  transfer
    ? pairs([
        ['Gaat naar andere aanbieder', yesNo(transfer.moves)],
        ['Vervolgaanbieder', transfer.provider],
        ['Datum overdracht', day(transfer.contactOn)],
        ['Overdracht gedaan via', transfer.manner],
        ['Cliënt aanwezig bij overdracht', yesNo(transfer.clientPresent)],
        ['Verslag', transfer.report],
        ['Nazorg', transfer.afterEnd],
      ])
    : html`<span class="leeg">Geen overdracht gestart</span>`,
)}
</div></body>`,
  );
}
