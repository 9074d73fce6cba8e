import { css, el } from '../dom.ts';
import { toast } from './toast.ts';

const STYLE = `
:host { display: grid; grid-template-columns: 220px 1fr; gap: 4px 16px; padding: 5px 0; }
.naam { color: #51606f; }
.waarde { min-height: 1.3em; }
button { font: inherit; }
button.stil { border: 0; background: none; padding: 0; text-align: left; cursor: text; color: inherit; }
.knoppen { display: inline-flex; gap: 6px; margin-left: 8px; }
`;

/** Label and value; one with `bewerkbaar` turns into an input when it is clicked. */
export class Field extends HTMLElement {
  readonly #value = el('div', { class: 'waarde' });
  #saved: string | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(css(STYLE), el('div', { class: 'naam' }, el('slot', { name: 'naam' })), this.#value);
  }

  connectedCallback(): void {
    this.#show();
  }

  #show(): void {
    const text = this.#saved === undefined ? el('slot') : el('span', {}, this.#saved || '—');
    if (!this.hasAttribute('bewerkbaar')) {
      this.#value.replaceChildren(text);
      return;
    }
    const button = el('button', { type: 'button', class: 'stil', title: 'Klik om te wijzigen' }, text);
    button.addEventListener('click', () => this.#edit());
    this.#value.replaceChildren(button);
  }

  #edit(): void {
    const name = this.querySelector('[slot="naam"]');
    const own = [...this.childNodes].filter((node) => node !== name).map((node) => node.textContent ?? '');
    const shown = (this.#saved ?? own.join('')).trim();
    const input = el('input', { type: 'text', 'aria-label': name?.textContent ?? '' });
    input.value = shown === '—' ? '' : shown;
    const save = el('button', { type: 'button' }, 'Opslaan');
    const cancel = el('button', { type: 'button' }, 'Annuleren');
    save.addEventListener('click', () => {
      this.#saved = input.value.trim();
      this.#show();
      toast('Wijziging opgeslagen');
    });
    cancel.addEventListener('click', () => this.#show());
    this.#value.replaceChildren(input, el('span', { class: 'knoppen' }, save, cancel));
    input.focus();
  }
}

interface FieldOptions {
  readonly isEditable?: boolean;
}

export function field(
  label: string,
  value: string | Node | null,
  { isEditable = false }: FieldOptions = {},
): HTMLElement {
  return el(
    'kz-veld',
    { bewerkbaar: isEditable },
    el('span', { slot: 'naam' }, label),
    value === null || value === '' ? '—' : value,
  );
}
