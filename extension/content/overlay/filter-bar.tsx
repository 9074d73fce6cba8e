import { type KeyboardEvent, useId, useState } from 'react';
import type { VerdictView } from '../../messaging/views.ts';
import { type Filter, isFiltering, noFilter } from './filter-points.ts';
import { LineIcon } from './icons.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';

interface FilterBarProps {
  readonly filter: Filter;
  /** All points, from which the choices are made up. */
  readonly verdicts: readonly VerdictView[];
  readonly shown: number;
  onFilter(filter: Filter): void;
}

export function FilterBar({ filter, verdicts, shown, onFilter }: FilterBarProps) {
  const { t } = useOverlay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const say = t.deciding.find;
  const frameworks = [...new Map(verdicts.map(({ ruleSet, framework }) => [ruleSet, inLanguage(framework, t)]))];
  const ofFramework = verdicts.filter(({ ruleSet }) => !filter.framework || ruleSet === filter.framework);
  const themes = [...new Map(ofFramework.map(({ theme }) => [theme.nl, inLanguage(theme, t)]))].sort(([, a], [, b]) =>
    a.localeCompare(b),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || filter.words === '') return;
    // First the words go, and only then the panel.
    event.preventDefault();
    event.stopPropagation();
    onFilter({ ...filter, words: '' });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know the search element everywhere.
    <div className="filter-bar" role="search">
      <div className="line">
        <span className="search-field">
          <LineIcon icon="search" />
          <input
            className="search-input"
            type="search"
            aria-label={say.label}
            aria-keyshortcuts="/"
            placeholder={say.placeholder}
            autoComplete="off"
            spellCheck={false}
            value={filter.words}
            onChange={({ target }) => onFilter({ ...filter, words: target.value })}
            onKeyDown={onKeyDown}
          />
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={say.filter}
          title={say.filter}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <LineIcon icon="filter" />
        </button>
      </div>
      {isOpen && (
        <div className="choices">
          {frameworks.length > 1 && (
            <Choice
              id={`${id}-framework`}
              label={say.framework}
              value={filter.framework}
              options={frameworks}
              onChoose={(framework) => onFilter({ ...filter, framework, theme: '' })}
            />
          )}
          <Choice
            id={`${id}-theme`}
            label={say.theme}
            value={filter.theme}
            options={themes}
            onChoose={(theme) => onFilter({ ...filter, theme })}
          />
        </div>
      )}
      {isFiltering(filter) && (
        <p className="line found" role="status">
          {shown === 0 ? say.nothing : say.shown(shown, verdicts.length)}
          <button type="button" className="button" onClick={() => onFilter(noFilter)}>
            {say.clear}
          </button>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  const { t } = useOverlay();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t.deciding.find.all}</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
