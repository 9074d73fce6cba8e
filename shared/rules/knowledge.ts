import { amongValues } from '../checks/among-values.ts';
import type { Attestation } from '../domain/attestation.ts';
import { ageOn, type IsoDate, readableDate } from '../domain/date.ts';
import type { Evidence, FactReading, FactValue, ListItem, Observation, ScalarValue } from '../domain/fact.ts';
import type { ContextValues, Ledger } from '../domain/ledger.ts';
import { type FactName, isFactName, vocabulary } from '../facts/vocabulary.ts';
import { isContextFact } from './context-facts.ts';
import { mergeObservations } from './merge.ts';
import { hasUnknownWords } from './unknown-words.ts';

/**
 * What is known about one dossier today, fact by fact: observations merged over places and pages, derived facts
 * computed, properties of the latest entry of a list looked up, context taken from page, then answer, then settings.
 */
export interface Knowledge {
  readonly today: IsoDate;
  read(fact: FactName): FactReading;
  /** What a person answered to the requirement that is being evaluated. */
  readonly attestation?: Attestation;
}

export function knowledgeOf({
  ledger,
  settings,
  today,
}: {
  ledger: Ledger;
  settings: ContextValues;
  today: IsoDate;
}): Knowledge {
  const observations = new Map<FactName, Observation[]>();
  for (const observation of ledger.observations) {
    const known = observations.get(observation.fact);
    if (known) known.push(observation);
    else observations.set(observation.fact, [observation]);
  }
  const readings = new Map<FactName, FactReading>();

  function read(fact: FactName): FactReading {
    const known = readings.get(fact);
    if (known) return known;
    const reading = compute(fact);
    readings.set(fact, reading);
    return reading;
  }

  function compute(fact: FactName): FactReading {
    const direct = mergeObservations(fact, observations.get(fact) ?? []);
    if (fact === 'evaluation.lastDate') return lastDate(direct, read('evaluation.dates'), today);
    if (fact === 'report.lastDate') return lastDate(direct, read('report.entries'), today);
    if (fact === 'client.age') return age(direct, read('client.birthDate'), today);
    const { latestOf } = vocabulary[fact];
    if (latestOf && isFactName(latestOf)) return fieldOfLatest(fact, read(latestOf), today) ?? direct;
    return isContextFact(fact) ? contextReading(direct, ledger.answers, settings) : direct;
  }

  return { today, read };
}

/**
 * From the page, then an answer, then the settings. An answer also takes the place of words on the page that nobody knows;
 * a setting does not, because the page says something else than usual.
 */
function contextReading(direct: FactReading, answers: ContextValues, settings: ContextValues): FactReading {
  const { fact } = direct;
  switch (direct.state) {
    case 'unreadable':
      return direct;
    case 'found':
      return hasUnknownWords(fact, direct.value) ? (withAnswer(fact, direct.value, answers[fact]) ?? direct) : direct;
    default:
      return fromContext(fact, answers, settings) ?? direct;
  }
}

function fromContext(fact: FactName, answers: ContextValues, settings: ContextValues): FactReading | undefined {
  const answer = answers[fact];
  if (answer !== undefined) return { fact, state: 'found', value: valueFor(fact, answer), from: 'answer' };
  const setting = settings[fact];
  if (setting !== undefined) return { fact, state: 'found', value: valueFor(fact, setting), from: 'settings' };
  return undefined;
}

/** The answer, beside the entries of a list on the page that are known. */
function withAnswer(fact: FactName, value: FactValue, answer: ScalarValue | undefined): FactReading | undefined {
  if (answer === undefined) return undefined;
  const answered = valueFor(fact, answer);
  if (!Array.isArray(value) || !Array.isArray(answered))
    return { fact, state: 'found', value: answered, from: 'answer' };
  const known = value.filter((entry) => !hasUnknownWords(fact, [entry]));
  const added = answered.filter(({ text }) => amongValues(fact, known, [text]).is !== 'yes');
  return { fact, state: 'found', value: [...known, ...added], from: 'answer' };
}

/** A single value given for a list fact: codes separated by commas, or yes and no for "there are" and "there are none". */
function valueFor(fact: FactName, value: ScalarValue): FactValue {
  if (vocabulary[fact].type !== 'list') return value;
  if (typeof value === 'boolean') return value ? [{ text: '' }] : [];
  return String(value)
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}

/** The latest day that is not after today, over the list and the fact's own place. Planned days do not count. */
function lastDate(direct: FactReading, list: FactReading, today: IsoDate): FactReading {
  const { fact } = direct;
  const own = direct.state === 'found' ? readableDate(direct.value) : undefined;
  const entries = list.state === 'found' && Array.isArray(list.value) ? list.value : [];
  const days = entries.map((entry) => readableDate(entry.date)).filter((day) => day !== undefined);
  const last = [...days, ...(own ? [own] : [])]
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  if (last) {
    const from = last === own ? 'page' : 'derived';
    return { fact, state: 'found', value: last, from, ...evidenceOf(last === own ? direct : list) };
  }
  if (direct.state === 'unreadable') return direct;
  if (list.state === 'unreadable') return { ...list, fact };
  const misread = (direct.state === 'found' && !own) || (entries.length > 0 && days.length === 0);
  const evidence = evidenceOf(direct.state === 'unseen' ? list : direct);
  if (misread) return { fact, state: 'unreadable', reason: 'does-not-parse', ...evidence };
  if (direct.state === 'unseen' && list.state === 'unseen') return direct;
  return { fact, state: 'empty', ...evidence };
}

function evidenceOf(reading: FactReading): { readonly evidence?: Evidence } {
  return reading.state !== 'unseen' && reading.evidence ? { evidence: reading.evidence } : {};
}

function age(direct: FactReading, birthDate: FactReading, today: IsoDate): FactReading {
  const born = birthDate.state === 'found' ? readableDate(birthDate.value) : undefined;
  if (!born || born > today) return direct;
  return { fact: 'client.age', state: 'found', value: ageOn(today, born), from: 'derived', ...evidenceOf(birthDate) };
}

/**
 * The field of the latest past entry. A field that only an older entry shows is no evidence about the latest one.
 * Undefined when the latest entry does not show the field.
 */
function fieldOfLatest(fact: FactName, list: FactReading, today: IsoDate): FactReading | undefined {
  if (list.state !== 'found' || !Array.isArray(list.value)) return undefined;
  const past = list.value.flatMap((entry) => {
    const date = readableDate(entry.date);
    return date && date <= today ? [{ entry, date }] : [];
  });
  const last = past
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const entry = past.find((each) => each.date === last && each.entry.fields?.[fact])?.entry;
  return entry && entryReading(entry, fact, list);
}

/** A field shows a list as text: codes with commas between them, otherwise one entry, whatever stands in it. */
function asEntries(fact: FactName, value: ScalarValue): ListItem[] {
  const text = String(value);
  const { values = {} } = vocabulary[fact];
  const codes = text.split(',').map((each) => each.trim());
  return (codes.every((code) => Object.hasOwn(values, code)) ? codes : [text]).map((each) => ({ text: each }));
}

/** What an entry of a list says about one of its properties; the evidence is that of the list. */
export function entryReading(entry: ListItem, fact: FactName, list: FactReading): FactReading {
  const field = entry.fields?.[fact];
  const evidence = evidenceOf(list);
  if (!field) return { fact, state: 'unseen' };
  if (field.state === 'found') {
    const value = vocabulary[fact].type === 'list' ? asEntries(fact, field.value) : field.value;
    return { fact, state: 'found', value, from: 'page', ...evidence };
  }
  if (field.state === 'empty') return { fact, state: 'empty', ...evidence };
  return { fact, state: 'unreadable', reason: 'does-not-parse', ...evidence };
}
