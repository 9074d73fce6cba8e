import { Button } from '@mantine/core';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { isObject } from '../words/check-sentences.ts';
import { PeriodField } from './period-field.tsx';
import { useProblem } from './problems.ts';

interface Properties {
  readonly label: string;
  readonly value: unknown;
  readonly path: string;
  readonly isOptional?: boolean | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (term: { period: string; origin: unknown } | undefined) => void;
}

/** A period with where it comes from: one that somebody types here is the organisation's own. */
export function TermField({ label, value, path, isOptional, isReadOnly, onChange }: Properties) {
  const { editor, checks } = useRuleSetsTexts();
  const problem = useProblem(path);
  const term = isObject(value) ? value : undefined;
  const origin = term?.origin as keyof typeof checks.origin | undefined;
  if (isOptional && !term) {
    return isReadOnly ? null : (
      <div>
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({ period: '', origin: 'organisation' })}>
          {editor.addTerm}: {label.replace(/\?$/, '').toLowerCase()}
        </Button>
      </div>
    );
  }
  return (
    <PeriodField
      label={label}
      period={term?.period}
      description={origin && origin !== 'organisation' ? checks.origin[origin] : undefined}
      isRequired={!isOptional}
      isReadOnly={isReadOnly}
      error={problem}
      onChange={(period) => onChange({ period, origin: 'organisation' })}
      onRemove={isOptional && !isReadOnly ? () => onChange(undefined) : undefined}
    />
  );
}
