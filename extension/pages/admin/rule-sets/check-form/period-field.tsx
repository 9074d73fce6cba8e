import { ActionIcon, Group, Input, NativeSelect, NumberInput } from '@mantine/core';
import { useId, useState } from 'react';
import { periodWords } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { isoPeriodOf, type PeriodUnit, periodUnits, plainPeriod } from '../model/period.ts';

interface Properties {
  readonly label: string;
  readonly period: unknown;
  readonly description?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly error?: string | undefined;
  /** Empty while there is no whole number. */
  readonly onChange: (period: string) => void;
  /** With it, the period can be taken away. */
  readonly onRemove?: (() => void) | undefined;
}

/** A period in words: a number and days, weeks, months or years. */
export function PeriodField(props: Properties) {
  const { label, period, description, isReadOnly = false, isRequired = false, error, onChange, onRemove } = props;
  const { editor } = useRuleSetsTexts();
  const { language } = useWording();
  const id = useId();
  const plain = plainPeriod(period);
  const [unit, setUnit] = useState<PeriodUnit>(plain?.unit ?? 'M');
  const shownUnit = plain?.unit ?? unit;
  // Days with months are no single number; it is told, and a new choice takes its place.
  const mixed = !plain && typeof period === 'string' && period !== '' ? periodWords(period, language) : undefined;
  return (
    <Input.Wrapper
      id={id}
      label={label}
      description={mixed ?? description}
      error={error}
      required={isRequired}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    >
      <Group gap="xs" wrap="nowrap">
        <NumberInput
          id={id}
          value={plain?.amount ?? ''}
          min={0}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          w={80}
          disabled={isReadOnly}
          error={error !== undefined}
          onChange={(amount) => onChange(typeof amount === 'number' ? isoPeriodOf({ amount, unit: shownUnit }) : '')}
        />
        <NativeSelect
          aria-label={editor.unitOf(label)}
          value={shownUnit}
          disabled={isReadOnly}
          data={periodUnits.map((value) => ({ value, label: editor.unit[value] }))}
          onChange={(event) => {
            const next = periodUnits.find((each) => each === event.currentTarget.value) ?? 'M';
            setUnit(next);
            if (plain) onChange(isoPeriodOf({ amount: plain.amount, unit: next }));
          }}
        />
        {onRemove && (
          <ActionIcon variant="default" size="lg" aria-label={`${editor.removeTerm}: ${label}`} onClick={onRemove}>
            ×
          </ActionIcon>
        )}
      </Group>
    </Input.Wrapper>
  );
}
