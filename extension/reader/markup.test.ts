// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

/** Ways in which interfaces lay out the same field: label "Ondertekend op", value 12 March 2026. */
const inPlan = (html: string) => `<section><h2>Ondersteuningsplan</h2>${html}</section>`;

describe('a field, however an interface marks it up', () => {
  test.each<[string, string]>([
    [
      'grid of columns',
      '<div class="row"><div class="col-4">Ondertekend op</div><div class="col-8">12-03-2026</div></div>',
    ],
    [
      'form group with a static value',
      '<div class="form-group"><label class="control-label">Ondertekend op</label><div><p class="form-control-static">12-03-2026</p></div></div>',
    ],
    [
      'description list in pairs of columns',
      '<dl class="row"><dt class="col-sm-3">Ondertekend op</dt><dd class="col-sm-9">12-03-2026</dd><dt>Opmerking</dt><dd>geen</dd></dl>',
    ],
    [
      'outlined text field',
      '<div class="f"><label for=":r1:" id=":r1:-l">Ondertekend op<span aria-hidden="true"> *</span></label><div><input aria-invalid="false" id=":r1:" readonly value="12-03-2026"><fieldset aria-hidden="true"><legend><span>Ondertekend op</span></legend></fieldset></div></div>',
    ],
    ['typography above typography', '<div><p class="caption">Ondertekend op</p><p class="body">12-03-2026</p></div>'],
    [
      'stack with a tooltip icon',
      '<div><div><p>Ondertekend op</p><button aria-label="Uitleg"><svg></svg></button></div><p>12-03-2026</p></div>',
    ],
    ['label and value in a list item', '<ul><li><span>Ondertekend op</span><span>12-03-2026</span></li></ul>'],
    ['primary and secondary line', '<ul><li><div><span>Ondertekend op</span><p>12-03-2026</p></div></li></ul>'],
    [
      'two-column record page',
      '<div class="item"><div class="label"><span>Ondertekend op</span><span><button>?</button></span></div><div class="value"><span><slot-x><span>12-03-2026</span></slot-x></span></div></div>',
    ],
    [
      'table of four columns with colons',
      '<table><tr><td>Versie:</td><td>2</td><td>Ondertekend op:</td><td>12-03-2026</td></tr></table>',
    ],
    [
      'table with two row headers',
      '<table><tr><th>Versie</th><td>2</td><th>Ondertekend op</th><td>12-03-2026</td></tr></table>',
    ],
    [
      'cell with the label in bold',
      '<table><tr><td><b>Ondertekend op</b></td><td><font>12-03-2026</font></td></tr></table>',
    ],
    ['cell with a colon of its own', '<table><tr><td>Ondertekend op</td><td>:</td><td>12-03-2026</td></tr></table>'],
    [
      'layout table in a layout table',
      '<table><tr><td><table><tr><td>Ondertekend op</td><td>12-03-2026</td></tr></table></td><td><table><tr><td>Versie</td><td>2</td></tr></table></td></tr></table>',
    ],
    [
      'row header over two rows',
      '<table><tr><th rowspan="2">Ondertekend op</th><td>12-03-2026</td></tr><tr><td></td></tr></table>',
    ],
    [
      'panel grid of cells',
      '<table role="presentation"><tbody><tr><td><label for="f1">Ondertekend op</label></td><td><span id="f1">12-03-2026</span></td></tr></tbody></table>',
    ],
    [
      'display field of a form panel',
      '<div role="presentation"><label for="d-1-inputEl"><span>Ondertekend op:</span></label><div><div role="textbox" id="d-1-inputEl" aria-readonly="true">12-03-2026</div></div></div>',
    ],
    ['label, break, value', '<p><span>Ondertekend op</span><br><span>12-03-2026</span></p>'],
    ['text, break, text', '<div>Ondertekend op<br>12-03-2026</div>'],
    ['colon in a span of its own', '<div><span>Ondertekend op</span><span>:</span> <span>12-03-2026</span></div>'],
    ['one text with a dash', '<p>Ondertekend op: do 12 mrt 2026, 10:30 uur</p>'],
    [
      'time element',
      '<div><span>Ondertekend op</span><time datetime="2026-03-12T09:00:00+01:00">vorige week</time></div>',
    ],
    [
      'title with the day',
      '<dl><dt>Ondertekend op</dt><dd><span title="12 maart 2026 10:30">3 dagen geleden</span></dd></dl>',
    ],
    ['output', '<label for="o">Ondertekend op</label><output id="o">12-03-2026</output>'],
    ['disabled fieldset', '<fieldset disabled><label>Ondertekend op<input value="12-03-2026"></label></fieldset>'],
    ['date input', '<label for="i">Ondertekend op</label><input id="i" type="date" value="2026-03-12" disabled>'],
    [
      'described by name',
      '<span id="n">Ondertekend op</span><span role="textbox" aria-labelledby="n" aria-readonly="true">12-03-2026</span>',
    ],
    [
      'value first in a flex column is not assumed, label first is',
      '<div style="display:flex"><strong>Ondertekend op</strong><span>12-03-2026</span></div>',
    ],
    ['label with a unit', '<dl><dt>Ondertekend op (dd-mm-jjjj)</dt><dd>12-03-2026</dd></dl>'],
    ['empty icon between', '<div><span>Ondertekend op</span><i class="icon"></i><span>12-03-2026</span></div>'],
    ['comment nodes between', '<div><!-- --><span>Ondertekend op</span><!-- --><!-- --><span>12-03-2026</span></div>'],
    [
      'custom elements without shadow',
      '<app-field><app-label>Ondertekend op</app-label><app-value>12-03-2026</app-value></app-field>',
    ],
    [
      'value with an edit button',
      '<div><div>Ondertekend op</div><div><span>12-03-2026</span><button aria-label="Wijzig"><svg></svg></button></div></div>',
    ],
    [
      'value with a text button',
      '<div><div>Ondertekend op</div><div><span>12-03-2026</span><button>Wijzig</button></div></div>',
    ],
    ['value in a link', '<dl><dt>Ondertekend op</dt><dd><a href="#">12-03-2026</a></dd></dl>'],
    ['label in English', '<dl><dt>Signed on</dt><dd>Mar 12, 2026</dd></dl>'],
    ['capitals', '<dl><dt>ONDERTEKEND OP</dt><dd>12 MRT 2026</dd></dl>'],
    [
      'heading in a card header',
      '</section><div class="card"><div class="card-header"><h5>Ondersteuningsplan</h5><button>Bewerk</button></div><div class="card-body"><div><div>Ondertekend op</div><div>12-03-2026</div></div></div></div><section>',
    ],
  ])('%s', (_, html) => expect(readMarkup(inPlan(html)).facts['plan.signedDate']).toBe('2026-03-12'));
});

describe('what puts a field in its context', () => {
  const pair = '<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>';
  test.each<[string, string]>([
    ['a heading', `<h3>Ondersteuningsplan</h3>${pair}`],
    ['a heading two blocks up', `<div><header><h3>Ondersteuningsplan</h3></header><div><div>${pair}</div></div></div>`],
    ['a legend', `<fieldset><legend>Ondersteuningsplan</legend>${pair}</fieldset>`],
    ['a summary', `<details open><summary>Ondersteuningsplan</summary>${pair}</details>`],
    ['a region with a name', `<div role="region" aria-label="Ondersteuningsplan">${pair}</div>`],
    [
      'a tab panel named by its tab',
      `<div role="tablist"><button role="tab" id="t" aria-selected="true">Ondersteuningsplan</button></div><div role="tabpanel" aria-labelledby="t">${pair}</div>`,
    ],
    [
      'an accordion',
      `<h3><button aria-expanded="true" aria-controls="p">Ondersteuningsplan</button></h3><div id="p" role="region">${pair}</div>`,
    ],
    ['a dialog', `<div role="dialog" aria-label="Ondersteuningsplan">${pair}</div>`],
    ['a heading by role', `<div role="heading" aria-level="3">Ondersteuningsplan</div>${pair}`],
    [
      'a caption',
      '<table><caption>Ondersteuningsplan</caption><tr><th>Ondertekend op</th><td>12-03-2026</td></tr></table>',
    ],
  ])('%s', (_, html) => expect(readMarkup(html).facts).toEqual({ 'plan.signedDate': '2026-03-12' }));
});

describe('yes, no and choices', () => {
  const label = 'Samen opgesteld met cliënt';
  const labelled = (html: string) => readMarkup(`<h2>Ondersteuningsplan</h2>${html}`).facts;
  test.each<[string, string, unknown]>([
    ['ticked box before its label', `<input type="checkbox" id="c" checked><label for="c">LABEL</label>`, true],
    ['unticked box before its label', `<input type="checkbox" id="c"><label for="c">LABEL</label>`, false],
    ['label around a box', `<label><input type="checkbox" checked disabled><span>LABEL</span></label>`, true],
    ['switch with a name', `<button role="switch" aria-checked="true" aria-label="LABEL"></button>`, true],
    [
      'switch named by a text',
      `<span id="s">LABEL</span><button role="switch" aria-checked="false" aria-labelledby="s"></button>`,
      false,
    ],
    [
      'toggle that is pressed',
      `<span id="s">LABEL</span><button role="switch" aria-pressed="true" aria-labelledby="s"></button>`,
      true,
    ],
    [
      'radio group',
      `<fieldset><legend>LABEL</legend><label><input type="radio" name="r">Ja</label><label><input type="radio" name="r" checked>Nee</label></fieldset>`,
      false,
    ],
    [
      'ARIA radio group',
      `<span id="g">LABEL</span><div role="radiogroup" aria-labelledby="g"><div role="radio" aria-checked="true">Ja</div><div role="radio" aria-checked="false">Nee</div></div>`,
      true,
    ],
    [
      'radio group without a choice',
      `<fieldset><legend>LABEL</legend><label><input type="radio" name="r">Ja</label><label><input type="radio" name="r">Nee</label></fieldset>`,
      'empty',
    ],
    [
      'select',
      `<label for="s">LABEL</label><select id="s"><option value="">Kies</option><option value="j" selected>Ja</option><option value="n">Nee</option></select>`,
      true,
    ],
    ['icon with a name', `<div><span>LABEL</span><svg role="img" aria-label="Ja"><path/></svg></div>`, true],
    ['icon in a cell', `<table><tr><th>LABEL</th><td><i role="img" aria-label="Nee"></i></td></tr></table>`, false],
    ['sign', `<dl><dt>LABEL</dt><dd>✓</dd></dl>`, true],
    ['day', `<dl><dt>LABEL</dt><dd>Ja, 12-03-2026</dd></dl>`, true],
  ])('%s', (_, html, value) => {
    const facts = labelled(html.replaceAll('LABEL', label));
    expect(facts).toEqual({ 'plan.clientInvolved': value });
  });
});
