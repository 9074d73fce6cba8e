// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { controlText, visibleText } from './visible-text.ts';

const read = (html: string, limit?: number) => {
  document.body.innerHTML = `<div>${html}</div>`;
  return visibleText(document.body.firstElementChild as Element, limit);
};

describe('the text as a worker sees it', () => {
  test.each([
    ['inline parts run on', '<b>On</b>dertekend', 'Ondertekend'],
    ['blocks stand apart', '<p>een</p><p>twee</p>', 'een twee'],
    ['lines stand apart', 'een<br>twee', 'een twee'],
    ['cells stand apart', '<table><tr><td>een</td><td>twee</td></tr></table>', 'een twee'],
    ['hidden', 'een<span hidden>twee</span>', 'een'],
    ['hidden from readers', 'een<span aria-hidden="true">twee</span>', 'een'],
    ['not displayed', 'een<span style="display:none">twee</span>', 'een'],
    ['invisible', 'een<span style="visibility:hidden">twee</span>', 'een'],
    ['scripts and styles', 'een<script>1</script><style>p{}</style><template>x</template>', 'een'],
    ['our own panel', 'een<dossierlens-overlay>gap</dossierlens-overlay>', 'een'],
    ['comments', 'een<!-- geheim -->', 'een'],
    ['a field', 'op <input value="12-03-2026">', 'op 12-03-2026'],
    ['a placeholder', '<input placeholder="dd-mm-jjjj">', ''],
    ['a password', 'een<input type="password" value="geheim">', 'een'],
    ['a hidden field', 'een<input type="hidden" value="geheim">', 'een'],
    ['an icon with a name', '<svg role="img" aria-label="Ja"><path/></svg>', 'Ja'],
    ['an icon with a title', '<svg><title>Nee</title></svg>', 'Nee'],
    ['a picture', '<img alt="akkoord">', 'akkoord'],
    ['an icon without a name', 'een<svg><path/></svg>', 'een'],
  ])('%s', (_, html, text) => expect(read(html).text).toBe(text));

  test.each([
    ['aria-busy', '<span aria-busy="true">-</span>', true],
    ['a progress bar', '<progress></progress>', true],
    ['done', '<span aria-busy="false">-</span>', false],
  ])('%s: still loading is %3$s', (_, html, isLoading) => expect(read(html).isLoading).toBe(isLoading));

  test('stops soon after its limit', () => {
    const { text } = read('<p>woord</p>'.repeat(1000), 100);
    expect(text.length).toBeGreaterThan(80);
    expect(text.length).toBeLessThan(120);
  });
});

describe('what a control shows', () => {
  test.each<[string, string, string | undefined]>([
    ['a ticked box', '<input type="checkbox" checked>', 'ja'],
    ['an empty box', '<input type="checkbox">', 'nee'],
    ['a switch', '<button role="switch" aria-checked="true">x</button>', 'ja'],
    ['a switch that is off', '<button role="switch" aria-checked="false">x</button>', 'nee'],
    ['a pressed switch', '<button role="switch" aria-pressed="true">x</button>', 'ja'],
    ['a pressed button', '<button aria-pressed="true">x</button>', undefined],
    ['a box in between', '<div role="checkbox" aria-checked="mixed"></div>', ''],
    [
      'a chosen option',
      '<select><option value="">Kies</option><option value="1" selected>Plan</option></select>',
      'Plan',
    ],
    ['no choice', '<select><option value="">Kies</option><option value="1">Plan</option></select>', ''],
    [
      'two choices',
      '<select multiple><option value="1" selected>a</option><option value="2" selected>b</option></select>',
      'a, b',
    ],
    ['a choice that is no choice', '<select><option disabled selected value="x">Kies</option></select>', ''],
    ['a text area', '<textarea>tekst</textarea>', 'tekst'],
    ['a radio button', '<input type="radio" checked>', undefined],
    ['a file', '<input type="file">', undefined],
    ['a text', '<p>x</p>', undefined],
  ])('%s', (_, html, text) => {
    document.body.innerHTML = html;
    expect(controlText(document.body.firstElementChild as Element)).toBe(text);
  });
  test('a box in between that is a real one', () => {
    document.body.innerHTML = '<input type="checkbox" checked>';
    const box = document.body.firstElementChild as HTMLInputElement;
    box.indeterminate = true;
    expect(controlText(box)).toBe('');
  });
});

describe('what has no box of its own', () => {
  const shown = (html: string) => {
    document.body.innerHTML = html;
    return visibleText(document.body).text;
  };
  beforeEach(() => {
    // As browsers do: what is drawn without a box is not "visible" by itself.
    Element.prototype.checkVisibility = function (this: Element) {
      const style = this.getAttribute('style') ?? '';
      return !style.includes('contents') && !(this.closest('[style*="none"]') ?? style.includes('hidden'));
    };
  });
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

  test.each([
    ['is shown in the box around it', '<div style="display:contents"><b>12-03-2026</b></div>', '12-03-2026'],
    ['at any depth', '<p><i style="display:contents"><b style="display:contents">ja</b></i></p>', 'ja'],
    ['not in a box that is hidden', '<div style="display:none"><b style="display:contents">ja</b></div>', ''],
    ['not when it is invisible', '<b style="display:contents;visibility:hidden">ja</b>', ''],
  ])('%s', (_, html, text) => expect(shown(html)).toBe(text));
});
