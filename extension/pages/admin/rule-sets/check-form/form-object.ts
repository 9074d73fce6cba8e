import type { FormObject } from '../model/working.ts';

/** The same with this field; without it when there is no value. */
export function withField(object: FormObject, field: string, value: unknown): FormObject {
  const { [field]: _, ...rest } = object;
  return value === undefined ? rest : { ...rest, [field]: value };
}

/** Fields stand in the same order whatever is edited, so that putting something back is no change. */
export function replaceField(object: FormObject, field: string, value: unknown): FormObject {
  if (value === undefined || !(field in object)) return withField(object, field, value);
  return Object.fromEntries(Object.entries(object).map(([name, old]) => [name, name === field ? value : old]));
}

export interface FormProps {
  readonly value: FormObject;
  /** Where it stands in the requirement, such as `check.checks[0]`; problems are found by it. */
  readonly path: string;
  readonly isReadOnly: boolean;
  /** @param field with it, edits of the same field in a row are one step to undo */
  readonly onChange: (value: FormObject, field: string) => void;
}
