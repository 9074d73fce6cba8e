import type { Dossier } from '../../data/dossier.ts';
import { day } from '../dates.ts';
import { block, page } from '../layout.ts';
import { html, type Markup } from '../markup.ts';

export const dagrap = ({ notes }: Dossier): Markup =>
  page(
    'Dagrapport',
    html`<body><div class="blad">${block(
      'Dagrapportage',
      html`<table class="raster" width="100%"><tr class="kopregel"><td><b>Datum</b></td><td><b>Tijd</b></td><td><b>Onderwerp</b></td><td><b>Rapportage</b></td><td><b>Door</b></td></tr>${notes.map(
        (note) =>
          html`<tr><td nowrap>${day(note.date)}</td><td>${note.time}</td><td>${note.subject}</td><td>${note.text}</td><td nowrap>${note.author}</td></tr>`,
      )}</table>`,
    )}</div></body>`,
  );
