// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readIdentity } from './identity.ts';

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
