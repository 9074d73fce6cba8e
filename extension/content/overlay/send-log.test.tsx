// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { SentRecordView } from '../../messaging/honesty-views.ts';
import { announce, box, click, givenView, show, text } from './testing/a-view.tsx';

givenView();

describe('what leaves', () => {
  const record = (changes: Partial<SentRecordView> = {}): SentRecordView => ({
    id: crypto.randomUUID(),
    kind: 'attestation',
    state: 'accepted',
    method: 'PUT',
    path: '/v1/attestations/:id',
    to: 'server.example',
    at: '2026-11-22T09:30:00.000Z',
    attempts: 1,
    fields: [
      { name: 'dossier', value: 'abababab…' },
      { name: 'outcomes', value: ['requirement: eis-1, outcome: gap'] },
      { name: 'unheard-of', value: 'x' },
    ],
    ...changes,
  });
  const line = (changes: Partial<SentRecordView>) =>
    show('send-log', { sendLog: async () => ({ records: [record(changes)], most: 200 }) }).then(
      () => box.querySelector('.sent-record')?.textContent ?? '',
    );

  test('is told in words, with each value as it was sent', async () => {
    const said = await line({});
    expect(said).toContain('Een beoordelingverzonden10:30, naar server.example');
    expect(said).toContain('dossier, als schuilnaam (ingekort)abababab…');
    expect(said).toContain('uitkomst per eisrequirement: eis-1, outcome: gap');
    expect(said).toContain('unheard-ofx');
    expect(said).not.toContain('geprobeerd');
  });

  test.each([
    [{ state: 'waiting', attempts: 0 }, ['wacht', 'sinds 10:30', 'zodra de server bereikbaar is']],
    [{ state: 'waiting', attempts: 3, code: 'unreachable' }, ['wacht', '3 keer geprobeerd']],
    [{ state: 'refused', code: 'conflict', requestId: 'r7' }, ['geweigerd', 'Reden: de regelset', 'beheerder: r7']],
    [{ state: 'not-accepted', code: 'internal' }, ['niet aangenomen', 'er ging iets mis op de server']],
    [{ state: 'no-answer', code: 'unreachable' }, ['geen antwoord', 'Het kan wel zijn aangekomen']],
    [{ state: 'unknown' }, ['onbekend', 'De browser stopte']],
    [{ state: 'sending' }, ['onderweg']],
  ] as const)('%j', async (changes, words) => {
    const said = await line(changes as Partial<SentRecordView>);
    for (const each of words) expect(said).toContain(each);
  });

  test('without a server or content says that there is none', async () => {
    const { to: _, at: __, ...bare } = record({ fields: [], state: 'waiting', attempts: 0 });
    await show('send-log', { sendLog: async () => ({ records: [bare], most: 200 }) });
    expect(text()).toContain('nog geen server ingesteld');
    expect(text()).toContain('Geen inhoud.');
  });

  test('the log is wiped only after a second word, and what waits stays in it', async () => {
    const wipeSendLog = vi.fn(async () => ({ records: [record({ state: 'waiting' })], most: 200 }));
    await show('send-log', { sendLog: async () => ({ records: [record(), record()], most: 200 }), wipeSendLog });
    await click('Dit logboek wissen');
    await click('Ja, wissen');
    expect([...box.querySelectorAll('.sent-record')].map((each) => each.getAttribute('data-state'))).toEqual([
      'waiting',
    ]);
    expect(announce).toHaveBeenCalledWith('Het logboek is gewist.');
  });
});
