// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeRecognition } from '../storage/recognition.ts';
import { startRecogniser } from './start-recogniser.ts';
import { aContext, stopTime } from './testing.ts';

const sent = vi.fn(async (_: unknown): Promise<unknown> => ({ ok: true, response: { loaded: true } }));
const pass = (milliseconds = 700) => vi.advanceTimersByTimeAsync(milliseconds);
const change = () => document.body.append(document.createElement('p'));
const dossier = '<p>Cliëntnummer: 100412</p>';

function start(html: string) {
  document.body.innerHTML = html;
  const ctx = aContext();
  startRecogniser(ctx);
  return ctx;
}

beforeEach(() => {
  stopTime();
  sent.mockReset().mockResolvedValue({ ok: true, response: { loaded: true } });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent as never);
});

test.each([
  ['and the page shows the place of the number', '<p>Volgnr: 77</p>', 1],
  ['and the page does not', '<p>Agenda</p>', 0],
])('with a site profile %s', async (_, html, asked) => {
  await writeRecognition([{ matches: [`${location.origin}/*`], dossierId: [{ from: 'label', labels: ['Volgnr'] }] }]);
  start(html);
  await pass();
  await writeRecognition([]);
  expect(sent.mock.calls).toEqual(Array(asked).fill([{ name: 'dossier.recognised', request: {} }]));
});

describe('the recogniser', () => {
  test('asks once for the reader, and ends', async () => {
    const ctx = start(dossier);
    await pass();
    expect(sent.mock.calls).toEqual([[{ name: 'dossier.recognised', request: {} }]]);
    expect(ctx.isInvalid).toBe(true);
    change();
    await pass();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('asks once while the answer is on its way', async () => {
    sent.mockReturnValue(new Promise(() => undefined));
    start(dossier);
    await pass();
    change();
    await pass();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('sends nothing about a page without a dossier, and waits', async () => {
    const ctx = start('<p>Welkom</p>');
    await pass();
    expect(sent).not.toHaveBeenCalled();
    expect(ctx.isValid).toBe(true);
  });

  test.each([
    ['two clients', '<p>Cliëntnummer: 100412</p><p>Cliëntnummer: 200511</p>', 'ambiguous'],
    ['a BSN for a number', '<p>Cliëntnummer: 123456782</p>', 'only-bsn'],
    ['a list', '<table><tr><th>Naam</th><th>Cliëntnummer</th></tr><tr><td>A</td><td>100412</td></tr></table>', 'list'],
  ])('says once that it cannot be known whose dossier it is on a page with %s, and waits', async (_, html, reason) => {
    const ctx = start(html);
    await pass();
    change();
    await pass();
    expect(sent.mock.calls).toEqual([[{ name: 'dossier.unknown', request: { reason } }]]);
    expect(ctx.isValid).toBe(true);
    document.body.innerHTML = '<p>Welkom</p>';
    await pass();
    expect(sent).toHaveBeenLastCalledWith({ name: 'dossier.unknown', request: { reason: null } });
  });

  test('sees a dossier that comes later', async () => {
    start('<p>Welkom</p>');
    await pass();
    document.body.innerHTML = dossier;
    await pass();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => void]>([
    ['does not answer', () => sent.mockRejectedValueOnce(new Error('Could not establish connection'))],
    ['is not there', () => sent.mockResolvedValueOnce(undefined)],
    ['could not load it', () => sent.mockResolvedValueOnce({ ok: false, code: 'internal', message: 'x' })],
  ])('asks again at a next change when the background %s', async (_, fail) => {
    fail();
    const ctx = start(dossier);
    await pass();
    expect(ctx.isValid).toBe(true);
    change();
    await pass();
    expect(sent).toHaveBeenCalledTimes(2);
    expect(ctx.isInvalid).toBe(true);
  });

  test('ends on a site that was switched off', async () => {
    sent.mockResolvedValueOnce({ ok: false, code: 'forbidden', message: 'x' });
    const ctx = start(dossier);
    await pass();
    expect(ctx.isInvalid).toBe(true);
  });
});
