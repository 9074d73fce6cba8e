import type { Concept, Mention, MentionContext } from '../../../../shared/domain/concept.ts';

/** One invented note with what a careful colleague reads in it; `part` says whether it may be looked at while building. */
export interface LabelledNote {
  readonly text: string;
  readonly expect: readonly Mention[];
  readonly part: 'build' | 'report';
}

/** A further thing that the same note tells; without a context it is affirmed. */
type Also = Concept | `${Concept}:${MentionContext}`;
type Note = string | readonly [text: string, ...also: Also[]];

/** Notes by what they mainly tell, and how they speak of it. */
export type NotesByConcept = { readonly [C in Concept]?: { readonly [K in MentionContext]?: readonly Note[] } };

function also(text: Also): Mention {
  const [concept, context = 'affirmed'] = text.split(':') as [Concept, MentionContext?];
  return { concept, context };
}

/** Spreads notes that are written down by concept and context out into labelled ones. */
export function labelled(part: LabelledNote['part'], notes: NotesByConcept): LabelledNote[] {
  return Object.entries(notes).flatMap(([concept, byContext]) =>
    Object.entries(byContext).flatMap(([context, texts]) =>
      texts.map((note): LabelledNote => {
        const [text, ...others] = typeof note === 'string' ? ([note] as const) : note;
        const main = { concept: concept as Concept, context: context as MentionContext };
        return { text, expect: [main, ...others.map(also)], part };
      }),
    ),
  );
}

/** Notes that look as if they tell something, and tell nothing that counts. */
export function tellingNothing(part: LabelledNote['part'], texts: readonly string[]): LabelledNote[] {
  return texts.map((text) => ({ text, expect: [], part }));
}
