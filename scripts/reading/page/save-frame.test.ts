// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { keepClosedRoot } from './closed-roots.ts';
import { saveFrame } from './save-frame.ts';

const CANARY = 'Kanariegeel';
const request = { seed: 'seed', weeks: -60, keep: [] };

const documentOf = (html: string) =>
  new JSDOM(html, { url: 'https://ecd.kanariegeel.nl/clienten/Kanariegeel/plan' }).window.document;
const save = (page: Document, frame?: string) => saveFrame(page, request, () => frame).html;

/** A canary in every place of a page that can hold text. */
const everywhere = `<!doctype html><html lang="nl" class="Kanariegeel" data-user="Kanariegeel">
<head><title>Dossier Kanariegeel</title><meta name="author" content="Kanariegeel"><link rel="next" href="/Kanariegeel">
<base href="https://Kanariegeel.nl/"><style>.Kanariegeel::after { content: "Kanariegeel" }</style>
<script type="application/json">{"naam":"Kanariegeel"}</script></head>
<body id="Kanariegeel" style="background: url(Kanariegeel.png)" onload="Kanariegeel()">
<!-- Kanariegeel -->
<h1>Plan van Kanariegeel</h1><p>Kanariegeel</p><p>Ondertekend op (Kanariegeel)</p><p>Plan: Kanariegeel</p>
<a href="/clienten/Kanariegeel?naam=Kanariegeel#Kanariegeel" target="Kanariegeel" title="Kanariegeel" download="Kanariegeel.pdf">Kanariegeel.pdf</a>
<img src="Kanariegeel.jpg" srcset="Kanariegeel.jpg 2x" alt="Kanariegeel">
<form action="/Kanariegeel" name="Kanariegeel"><label for="x-Kanariegeel">Kanariegeel</label>
<input id="x-Kanariegeel" name="Kanariegeel" value="Kanariegeel" placeholder="Kanariegeel" pattern="Kanariegeel" list="Kanariegeel" autocomplete="Kanariegeel">
<input type="hidden" value="Kanariegeel"><input type="password" value="Kanariegeel"><input type="checkbox" value="Kanariegeel" checked><input type="button" value="Kanariegeel">
<input type="Kanariegeel">
<textarea>Kanariegeel</textarea><select><option value="Kanariegeel" label="Kanariegeel">Kanariegeel</option></select>
<datalist id="Kanariegeel"><option value="Kanariegeel"></option></datalist><output for="Kanariegeel">Kanariegeel</output></form>
<div role="Kanariegeel" aria-label="Kanariegeel" aria-valuetext="Kanariegeel" aria-current="Kanariegeel" aria-checked="Kanariegeel"
 data-naam="Kanariegeel" data-testid="rij-Kanariegeel" data-state="Kanariegeel" itemprop="Kanariegeel" lang="Kanariegeel" slot="Kanariegeel" part="Kanariegeel" Kanariegeel="1"></div>
<time datetime="Kanariegeel">Kanariegeel</time><template>Kanariegeel</template><noscript>Kanariegeel</noscript>
<svg aria-label="Kanariegeel"><title>Kanariegeel</title><text>Kanariegeel</text><path d="M0" id="Kanariegeel"/></svg>
<object data="Kanariegeel">Kanariegeel</object><video src="Kanariegeel"><track label="Kanariegeel"></video>
<x-kanariegeel>Kanariegeel</x-kanariegeel><kanariegeel>x</kanariegeel>
<table summary="Kanariegeel"><caption>Kanariegeel</caption><tr><th abbr="Kanariegeel" colspan="2">Kanariegeel</th><td headers="Kanariegeel">Kanariegeel</td></tr></table>
<details><summary>Kanariegeel</summary>Kanariegeel</details><p hidden>Kanariegeel</p><p style="display:none">Kanariegeel</p>
<iframe src="/Kanariegeel" name="Kanariegeel" title="Kanariegeel"></iframe>
<div id="open"></div><div id="closed"></div>
</body></html>`;

test('of a canary in every place of a page none is left', () => {
  const page = documentOf(everywhere);
  for (const mode of ['open', 'closed'] as const) {
    const root = page.getElementById(mode)?.attachShadow({ mode });
    if (!root) throw new Error('No host.');
    root.append(Object.assign(page.createElement('p'), { textContent: CANARY, title: CANARY, className: CANARY }));
    if (mode === 'closed') keepClosedRoot(root);
  }
  const saved = save(page);
  expect(saved).toContain('shadowrootmode="closed"');
  expect(saved.toLowerCase()).not.toContain(CANARY.toLowerCase());
});

test('what a person filled in is replaced too, and stays filled in', () => {
  const page = documentOf(
    '<body><input id="a"><textarea id="b"></textarea><input type="checkbox" id="c"><select id="d"><option value="">Kies</option><option value="1">Kanariegeel</option></select>',
  );
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => page.getElementById(id)) as [
    HTMLInputElement,
    HTMLTextAreaElement,
    HTMLInputElement,
    HTMLSelectElement,
  ];
  a.value = CANARY;
  b.value = CANARY;
  c.checked = true;
  d.selectedIndex = 1;
  const saved = documentOf(save(page));
  const [first, second, third, fourth] = [...saved.querySelectorAll('input,textarea,select')] as unknown as [
    HTMLInputElement,
    HTMLTextAreaElement,
    HTMLInputElement,
    HTMLSelectElement,
  ];
  expect(first.value).toMatch(/^\p{Lu}\p{L}+$/u);
  expect(second.value).toMatch(/^\p{Lu}\p{L}+$/u);
  expect(third.checked).toBe(true);
  expect(fourth.selectedOptions[0]?.text).toMatch(/^\p{Lu}\p{L}+$/u);
  expect(saved.documentElement.textContent).not.toContain(CANARY);
});

test('labels still find their controls, and parts that are not shown stay unseen', () => {
  const page = documentOf(
    '<body><label for="q7Kanariegeel">Ondertekend op</label><input id="q7Kanariegeel" disabled value="12-03-2026"><p style="display:none">x</p><ul hidden><li>y</li></ul>',
  );
  const saved = documentOf(save(page));
  const label = saved.querySelector('label');
  const control = saved.getElementById(label?.getAttribute('for') ?? '') as HTMLInputElement | null;
  expect(label?.textContent).toBe('Ondertekend op');
  expect(control?.value).toMatch(/^\d{2}-\d{2}-2025$/);
  expect(control?.disabled).toBe(true);
  expect(saved.querySelector('p')?.getAttribute('style')).toContain('display:none');
  expect(saved.querySelector('ul')?.hasAttribute('hidden')).toBe(true);
});

test('a text cannot become markup, and a frame holds its own page', () => {
  const page = documentOf('<body><p id="p"></p><iframe title="Plan"></iframe></body>');
  const text = page.getElementById('p');
  if (text) text.textContent = '<img src=x onerror=alert(1)>"&';
  const saved = save(page, '<p title="a">Plan & meer</p>');
  expect(documentOf(saved).querySelector('img')).toBeNull();
  expect(documentOf(saved).querySelector('iframe')?.getAttribute('srcdoc')).toBe('<p title="a">Plan & meer</p>');
});

test('the address keeps the name of the screen and nothing else', () => {
  const saved = save(documentOf('<body>'));
  expect(saved).toMatch(/content="https:\/\/opgeslagen\.invalid\/clienten\/k\w{7}\/plan"/);
});
