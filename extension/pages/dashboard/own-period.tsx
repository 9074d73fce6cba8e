import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { dayInAmsterdam } from '../../../shared/domain/date.ts';
import { useWording } from '../i18n/texts.tsx';
import { type Period, parseRange, type Range, rangeOf } from './period.ts';

interface Properties {
  readonly period: Period;
  readonly onChoose: (range: Range) => void;
}

/** Two days to choose; only a range that makes sense is passed on. */
export function OwnPeriod({ period, onChoose }: Properties) {
  const { texts } = useWording();
  const words = texts.dashboard.filters;
  const today = dayInAmsterdam(new Date());
  const [{ from, to }, setRange] = useState<Range>(rangeOf(period, today));
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const range = parseRange(from, to);
    const isGood = range !== undefined && range.from < range.to && range.to <= today;
    setIsWrong(!isGood);
    if (isGood) onChoose(range);
  };
  return (
    <form onSubmit={submit} style={{ display: 'contents' }}>
      <TextInput
        type="date"
        label={words.from}
        value={from}
        max={today}
        onChange={({ currentTarget }) => setRange({ from: currentTarget.value, to })}
        error={isWrong ? words.wrongOrder : undefined}
        errorProps={{ role: 'alert' }}
        maw={260}
      />
      <TextInput
        type="date"
        label={words.to}
        value={to}
        max={today}
        onChange={({ currentTarget }) => setRange({ from, to: currentTarget.value })}
      />
      <Button type="submit" variant="default">
        {words.apply}
      </Button>
    </form>
  );
}
