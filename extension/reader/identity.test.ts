// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { identityPrint, readDocumentIdentity, readIdentity } from './identity.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  const identity = readIdentity(document.body);
  return identity.kind === 'known' ? identity.id : identity.kind;
};

describe('the number of the client', () => {
  test.each([
    ['after a colon', '<p>Cliëntnummer: 100412</p>'],
    ['without one', '<span>Cliëntnr. 100412</span>'],
    ['in a sentence', '<h1>M. Voorbeeld (cliëntnummer 100412)</h1>'],
    ['in a list of terms', '<dl><dt>Cliëntnummer</dt><dd>100412</dd></dl>'],
    ['beside its label', '<div><span>Dossiernummer</span><span>100412</span></div>'],
    ['in a row', '<table><tr><th>Client-ID</th><td>100412</td></tr></table>'],
    ['in bold', '<p><b>Zorgdossiernummer:</b> 100412</p>'],
    ['beside a dossier number', '<p>Cliëntnummer: 100412</p><p>Dossiernummer: 5512</p>'],
    ['in a field', '<label>Cliëntnummer <input value="100412" readonly></label>'],
    ['beside one of before', '<p>Cliëntnummer: 100412</p><p>Oud cliëntnummer: 99</p>'],
    ['twice the same', '<p>Cliëntnummer: 100412</p><footer>Cliëntnummer 100412</footer>'],
    ['beside one that is hidden', '<p>Cliëntnummer: 100412</p><p hidden>Cliëntnummer: 200511</p>'],
    ['beside one in a menu', '<nav>Cliëntnummer 200511</nav><p>Cliëntnummer: 100412</p>'],
    ['beside one that is invisible', '<p style="display:none">Cliëntnummer: 200511</p><p>Cliëntnummer: 100412</p>'],
  ])('%s', (_, html) => expect(read(html)).toBe('100412'));

  test.each([
    ['C-100412', 'C-100412'],
    ['ab12', 'AB12'],
    ['2024/0042', '2024/0042'],
    ['10.0412', '10.0412'],
  ])('may look like %s', (shown, id) => expect(read(`<p>Cliëntnummer: ${shown}</p>`)).toBe(id));
});

describe('in a shadow root', () => {
  const inShadow = (host: string, inner: string) => {
    document.body.innerHTML = host;
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = inner;
    const identity = readIdentity(document.body);
    return identity.kind === 'known' ? identity.id : identity.kind;
  };
  test.each([
    ['label and number', '<div id="host"></div>', '<p>Cliëntnummer</p><p>100412</p>'],
    ['a label beside a number that is slotted', '<div id="host">100412</div>', '<b>Cliëntnummer:</b> <slot></slot>'],
    [
      'a label that is slotted',
      '<div id="host"><b slot="l">Cliëntnummer</b></div>',
      '<slot name="l"></slot> <i>100412</i>',
    ],
  ])('%s', (_, host, inner) => expect(inShadow(host, inner)).toBe('100412'));
  test('what is not slotted is not shown', () => {
    expect(inShadow('<div id="host"><p>Cliëntnummer: 100412</p></div>', 'Welkom')).toBe('none');
  });
});

describe('why nobody', () => {
  test.each([
    ['only-bsn', '<p>Cliëntnummer: 123456782</p>'],
    ['only-bsn', '<p>Cliëntnummer: 1234 56 782</p>'],
    ['only-bsn', '<p>Cliëntnummer: 123.456.782 Geboren: 3 mei 1980</p>'],
    ['only-bsn', '<dl><dt>Burgerservicenummer</dt><dd>123456782</dd></dl>'],
    ['list', '<table><tr><th>Cliëntnummer</th></tr><tr><td>100412</td></tr><tr><td>200511</td></tr></table>'],
    [
      'list',
      '<p>BSN</p><div role="grid"><div role="row"><b role="columnheader">Cliëntnr.</b></div><div role="row"></div></div>',
    ],
    [undefined, '<p>Welkom</p>'],
    [undefined, '<p hidden>BSN 123456782</p>'],
  ])('%s: %s', (why, html) => {
    document.body.innerHTML = html;
    const identity = readIdentity(document.body);
    expect(identity).toEqual(why ? { kind: 'none', why } : { kind: 'none' });
  });
  test('a BSN beside a client number takes nothing away', () => {
    expect(read('<p>BSN: 123456782</p><p>Cliëntnummer: 100412</p>')).toBe('100412');
  });
});

describe('a document', () => {
  const at = (path: string, html: string) => {
    history.pushState(null, '', path);
    document.body.innerHTML = html;
    return readDocumentIdentity(document);
  };
  test('without a number is known by its address', () => {
    expect(at('/clienten/100412/plan', '<h1>Plan</h1>')).toMatchObject({ kind: 'known', id: '100412', rank: 2 });
  });
  test('with a number is known by that', () => {
    expect(at('/clienten/100412', '<p>Cliëntnummer: C-77</p>')).toMatchObject({ kind: 'known', id: 'C-77', rank: 0 });
  });
  test.each([
    ['a list', '/clienten/100412', '<table><tr><th>Cliëntnr.</th></tr><tr><td>1001</td></tr></table>', 'none'],
    ['two clients', '/clienten/100412', '<p>Cliëntnummer: 1001</p><p>Cliëntnummer: 1002</p>', 'ambiguous'],
    ['a BSN in the address', '/clienten/123456782', '<p>Plan</p>', 'none'],
  ])('with %s is nobody, whatever its address', (_, path, html, kind) => {
    expect(at(path, html).kind).toBe(kind);
  });
  test('has another print when the number in a field changes', () => {
    const identity = at('/', '<label>Cliëntnummer <input value="100412"></label>');
    if (identity.kind !== 'known') throw new Error('not known');
    const before = identityPrint(identity);
    (document.querySelector('input') as HTMLInputElement).value = '200511';
    expect(identityPrint(identity)).not.toBe(before);
  });
});

describe('not one client', () => {
  test.each([
    ['two numbers', '<p>Cliëntnummer: 100412</p><p>Cliëntnummer: 200511</p>', 'ambiguous'],
    ['two dossier numbers', '<p>Dossiernummer: 5512</p><p>Dossiernr. 5513</p>', 'ambiguous'],
    ['only one of before', '<p>Vorig dossiernummer: 12345</p>', 'none'],
    ['only that of the partner', '<p>Partner cliëntnummer: 12345</p>', 'none'],
    ['a date', '<p>Cliëntnummer: 12-03-2026</p>', 'none'],
    ['no number', '<p>Cliëntnummer: onbekend</p>', 'none'],
    ['only a label', '<p>Cliëntnummer</p>', 'none'],
    ['another number', '<p>Telefoonnummer: 0612345678</p>', 'none'],
    [
      'a list of clients',
      '<table><tr><th>Naam</th><th>Cliëntnummer</th></tr><tr><td>A</td><td>100412</td></tr></table>',
      'none',
    ],
    ['a BSN', '<p>Cliëntnummer: 123456782</p>', 'none'],
    ['a BSN in parts', '<p>Cliëntnummer: 1234.56.782</p>', 'none'],
    ['a number that is too long', `<p>Cliëntnummer: ${'1'.repeat(25)}</p>`, 'none'],
    ['a long text', `<p>Cliëntnummer staat op de brief. ${'Dit is uitleg. '.repeat(12)} 100412</p>`, 'none'],
    ['a template', '<template><p>Cliëntnummer: 100412</p></template>', 'none'],
    ['our own panel', '<dossierlens-overlay>Cliëntnummer: 100412</dossierlens-overlay>', 'none'],
    ['nothing', '', 'none'],
  ])('%s', (_, html, kind) => expect(read(html)).toBe(kind));
});
