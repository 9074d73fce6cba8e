// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Identity, readDocumentIdentity } from '../reader/identity.ts';
import { identityOnPage } from './identity-on-page.ts';
import type { PageFrame } from './page-frames.ts';

const number = (client: string) => `<p>Cliëntnummer: ${client}</p>`;

function aFrame(html: string, parent?: PageFrame): PageFrame {
  const shown = document.implementation.createHTMLDocument();
  shown.body.append(document.createRange().createContextualFragment(html));
  return { document: shown, depth: parent ? parent.depth + 1 : 0, ...(parent ? { parent } : {}) };
}

/** A page with frames in it, each with perhaps one in it. */
function look(page: string, ...inside: (string | [string, string])[]) {
  const top = aFrame(page);
  const frames = inside.flatMap((each) => {
    const [html, inner] = typeof each === 'string' ? [each] : each;
    const frame = aFrame(html, top);
    return inner === undefined ? [frame] : [frame, aFrame(inner, frame)];
  });
  const all = [top, ...frames];
  const { identity, ofOthers } = identityOnPage(all, ({ document }) => readDocumentIdentity(document));
  return [nameOf(identity), [...ofOthers].map((frame) => all.indexOf(frame))];
}

const nameOf = (identity: Identity) => (identity.kind === 'known' ? identity.id : identity.kind);

describe('whose dossier a page with frames shows', () => {
  test.each([
    ['its own number', number('100412'), ['plan'], '100412', []],
    ['that of a header frame', '', [number('100412'), 'plan'], '100412', []],
    ['that of a deeper frame', '', [['menu', number('100412')]], '100412', []],
    ['the same number twice', number('100412'), [number('100412')], '100412', []],
    ['its own, not that of a frame', number('100412'), ['plan', number('200511')], '100412', [2]],
    [
      'its own, not that of a frame with frames',
      number('100412'),
      [[number('200511'), 'plan'], 'plan'],
      '100412',
      [1, 2],
    ],
    [
      'its own, not that of several in a frame',
      number('100412'),
      [`${number('1001')}${number('1002')}`],
      '100412',
      [1],
    ],
    ['its own, beside a dossier number in a frame', number('100412'), ['<p>Dossiernummer: 5512</p>'], '100412', []],
    [
      'a client number in a frame over a dossier number',
      '<p>Dossiernummer: 5512</p>',
      [number('100412')],
      '100412',
      [],
    ],
    ['nobody for sure: two frames with two clients', '', [number('100412'), number('200511')], 'ambiguous', []],
    ['nobody for sure: a frame with several', '', [`${number('1001')}${number('1002')}`, 'plan'], 'ambiguous', []],
    ['nobody for sure: several on the page', `${number('1001')}${number('1002')}`, [number('1001')], 'ambiguous', []],
    ['nobody', 'Welkom', ['plan'], 'none', []],
    ['nobody: only a BSN in a frame', '', [number('123456782')], 'none', []],
  ] as const)('%s', (_, page, inside, whose, ofOthers) => {
    expect(look(page, ...(inside as readonly (string | [string, string])[]))).toEqual([whose, ofOthers]);
  });

  test('why it is nobody is told from wherever it stands', () => {
    const top = aFrame('');
    const frames = [top, aFrame(number('123456782'), top)];
    const { identity } = identityOnPage(frames, ({ document }) => readDocumentIdentity(document));
    expect(identity).toEqual({ kind: 'none', why: 'only-bsn' });
  });
});
