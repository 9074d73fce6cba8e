import type { Concept, Mention } from '../../shared/domain/concept.ts';
import { readableDate } from '../../shared/domain/date.ts';
import type { ListItem, Observation } from '../../shared/domain/fact.ts';
import type { NoteView } from '../messaging/views.ts';
import type { Kept } from '../storage/dossier-state.ts';
import { localKey } from './dossier-state.ts';
import { hmac } from './hmac.ts';

/**
 * A print of a note and what it may tell, with a key of this browser: enough to know the note again, and nothing that
 * tells what is in it.
 */
export async function notePrint(concept: Concept, text: string, date: string | undefined): Promise<string> {
  return hmac(`${concept}\0${readableDate(date) ?? ''}\0${text}`, await localKey());
}

/** The observations with what was decided about notes: a rejected candidate is none, a confirmed one is evidence. */
export async function withNoteDecisions(
  observations: readonly Observation[],
  kept: readonly Kept[],
): Promise<Observation[]> {
  const decided = new Map(kept.flatMap((each) => (each.kind === 'note' ? [[each.id, each.isAbout] as const] : [])));
  const concepts = new Set(kept.flatMap((each) => (each.kind === 'note' ? [each.concept] : [])));

  const settle = async ({ concept, context }: Mention, item: ListItem): Promise<Mention[]> => {
    // What a page says about confirming counts for nothing.
    const plain: Mention = { concept, context };
    if (!concepts.has(concept)) return [plain];
    const isAbout = decided.get(await notePrint(concept, item.text, item.date));
    if (isAbout === undefined) return [plain];
    return isAbout ? [{ ...plain, isConfirmed: true }] : [];
  };
  const settleItem = async (item: ListItem): Promise<ListItem> =>
    item.mentions
      ? { ...item, mentions: (await Promise.all(item.mentions.map((each) => settle(each, item)))).flat() }
      : item;

  return Promise.all(
    observations.map(async (observation) =>
      observation.fact === 'report.entries' && observation.state === 'found' && Array.isArray(observation.value)
        ? { ...observation, value: await Promise.all(observation.value.map(settleItem)) }
        : observation,
    ),
  );
}

/** The notes that were read in this session and of which somebody said that they are not about it. */
export async function rejectedNotes(
  observations: readonly Observation[],
  kept: readonly Kept[],
): Promise<readonly NoteView[]> {
  const rejected = new Set(kept.flatMap((each) => (each.kind === 'note' && !each.isAbout ? [each.id] : [])));
  if (rejected.size === 0) return [];
  const notes = new Map<string, NoteView>();
  for (const { fact, ...observation } of observations) {
    if (fact !== 'report.entries' || observation.state !== 'found' || !Array.isArray(observation.value)) continue;
    for (const { text: item, date: day, mentions = [] } of observation.value) {
      for (const { concept } of mentions) {
        const print = await notePrint(concept, item, day);
        const date = readableDate(day);
        if (rejected.has(print)) notes.set(print, { concept, item, ...(date !== undefined && { date }) });
      }
    }
  }
  return [...notes.values()];
}
