import type { TextInventor } from './invent-text.ts';

/** What a control holds now, as attributes and text; the page's own attributes say what it held when it was made. */
export interface ControlState {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

const noValue = new Set(['password', 'file', 'hidden', 'image']);

export function controlState(element: Element, inventor: TextInventor): ControlState | undefined {
  const tag = element.localName;
  if (tag === 'input') return inputState(element as HTMLInputElement, inventor);
  if (tag === 'textarea') return { attributes: {}, text: inventor.text((element as HTMLTextAreaElement).value) };
  if (tag === 'option') {
    const option = element as HTMLOptionElement;
    return {
      attributes: {
        ...(option.getAttribute('value') === '' ? { value: '' } : {}),
        ...(option.selected ? { selected: '' } : {}),
      },
    };
  }
  return undefined;
}

function inputState(input: HTMLInputElement, inventor: TextInventor): ControlState {
  const { type } = input;
  if (type === 'checkbox' || type === 'radio') {
    const shown = {
      ...(input.checked ? { checked: '' } : {}),
      ...(input.indeterminate ? { 'aria-checked': 'mixed' } : {}),
    };
    return { attributes: shown };
  }
  if (noValue.has(type) || type === 'color') return { attributes: {} };
  if (type === 'range') return { attributes: {} };
  return { attributes: input.value === '' ? {} : { value: inventor.text(input.value).trim() } };
}
