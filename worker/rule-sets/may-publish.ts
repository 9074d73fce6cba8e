import { dayInAmsterdam, type IsoDate } from '../../shared/domain/date.ts';
import type { TailoringProblem } from '../../shared/rules/tailoring.ts';
import { ApiError } from '../http/api-error.ts';
import type { Context } from '../http/context.ts';
import { tailor, tailoringOf } from './draft-view.ts';
import { failuresAsFields, reportExamples } from './example-report.ts';
import { type DraftRow, listRevisions } from './revision-rows.ts';

const MOST_FIELDS = 100;

/** Throws `conflict` when the draft cannot be published from that day, and says why. */
export async function requirePublishable(context: Context, draft: DraftRow, effectiveOn: IsoDate): Promise<void> {
  const { problems } = await tailor(draft.base, tailoringOf(draft));
  if (problems.length > 0) {
    throw new ApiError('conflict', 'Niet alle aanpassingen passen op dit kader. Los die eerst op.', {
      fields: problems
        .slice(0, MOST_FIELDS)
        .map(({ change, kind }) => ({ path: `tailoring.changes.${change}`, message: sentences[kind] })),
      reason: 'tailoring',
    });
  }
  requirePassingExamples(draft);
  await requireNothingLater(context, draft, effectiveOn);
}

function requirePassingExamples({ content }: DraftRow): void {
  const report = reportExamples(content);
  if (report.failing.length === 0) return;
  const [first] = report.failing;
  const requirement = content.requirements.find(({ id }) => id === first?.requirement);
  const others = report.failing.length - 1;
  throw new ApiError(
    'conflict',
    `Voorbeeld ${(first?.index ?? 0) + 1} van "${requirement?.title.nl}" komt niet uit${others > 0 ? `, en ${others} andere` : ''}. Verbeter de eis of het voorbeeld.`,
    { fields: failuresAsFields(report).slice(0, MOST_FIELDS), reason: 'examples' },
  );
}

/** One that was published for a later day would push this one aside on that day, without anyone meaning it. */
async function requireNothingLater(context: Context, draft: DraftRow, effectiveOn: IsoDate): Promise<void> {
  const later = (await listRevisions(context, draft.ruleSetId)).find(
    (each) => each.state === 'published' && each.effectiveOn !== null && each.effectiveOn > effectiveOn,
  );
  if (!later) return;
  throw new ApiError(
    'conflict',
    `Revisie ${later.revision} gaat in op ${later.effectiveOn} en zou deze dan vervangen. Kies een latere dag of trek revisie ${later.revision} eerst in.`,
    { reason: 'later-revision' },
  );
}

/** Throws unless the day is today or later: nothing comes into force in the past. */
export function requireNotPast({ now }: Context, day: IsoDate): void {
  const today = dayInAmsterdam(now);
  if (day >= today) return;
  throw new ApiError('malformed', 'Een regelset kan niet met terugwerkende kracht ingaan.', {
    fields: [{ path: 'effectiveOn', message: `Kies ${today} of later.` }],
  });
}

const sentences: Readonly<Record<TailoringProblem['kind'], string>> = {
  'other-rule-set': 'Deze aanpassing hoort bij een andere regelset.',
  'requirement-gone': 'Deze eis staat niet (meer) in het kader. Haal de aanpassing weg.',
  'changed-twice': 'Dit is al eerder in de lijst aangepast. Laat er een staan.',
  'nothing-left': 'Hierna blijft er geen eis over. Laat er minstens een aan.',
  'term-gone': 'Deze termijn staat niet (meer) in de eis. Haal de aanpassing weg.',
  'term-from-source': 'Deze termijn staat in het kader zelf en kan niet anders.',
  'term-changed': 'De termijn van het kader is veranderd. Kies opnieuw.',
  'term-too-short': 'Een termijn van niets kan niet. Kies minstens een dag.',
  'id-not-own': 'De id van een eigen eis begint met "eigen-".',
  'id-taken': 'Deze id is al van een andere eis. Kies een andere.',
  'own-requirement-wrong': 'Deze eigen eis klopt nog niet. Open de eis en kijk wat eraan ontbreekt.',
};
