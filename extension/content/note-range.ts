import type { NoteView } from '../messaging/views.ts';
import { sentenceFor } from '../reader/notes/find-mentions.ts';

/** The text of an element without white space, of which the page and the reader think differently; and where each sign stands. */
class PackedText {
  readonly text: string;
  readonly #signs: readonly (readonly [node: Text, offset: number])[];

  constructor(element: Element) {
    const signs: (readonly [Text, number])[] = [];
    const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const sign = node.data.charAt(offset);
        if (sign.trim() === '') continue;
        text += sign;
        signs.push([node, offset]);
      }
    }
    this.text = text;
    this.#signs = signs;
  }

  /** @param to not included */
  range(from: number, to: number): Range | undefined {
    const start = this.#signs[from];
    const end = this.#signs[to - 1];
    if (!start || !end) return undefined;
    const range = start[0].ownerDocument.createRange();
    range.setStart(...start);
    range.setEnd(end[0], end[1] + 1);
    return range;
  }
}

const packed = (text: string) => text.replace(/\s+/g, '');

/** The sentence of a note that speaks of a concept, or else the whole note, in the list where it stands now. */
export function noteRange(list: Element, { item, concept, date }: NoteView): Range | undefined {
  // A long note was cut off when it was read.
  const wanted = packed(item.replace(/…$/, ''));
  if (wanted === '') return undefined;
  const page = new PackedText(list);
  const start = page.text.indexOf(wanted);
  if (start < 0) return undefined;
  const sentence = sentenceFor(item, concept, 'affirmed', date === undefined ? {} : { noteDate: date });
  if (!sentence) return page.range(start, start + wanted.length);
  const before = packed(item.slice(0, sentence.from)).length;
  const length = packed(item.slice(sentence.from, sentence.to).replace(/…$/, '')).length;
  return page.range(start + before, start + before + length);
}
