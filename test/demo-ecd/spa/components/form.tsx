import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

interface InputProps {
  label: string;
  value: string | null;
  placeholder?: string;
}

export function TextField({ label, value, placeholder = '' }: InputProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" readOnly value={value ?? ''} placeholder={placeholder} />
    </div>
  );
}

export function TextArea({ label, value, placeholder = '', rows = 3 }: InputProps & { rows?: number }) {
  const id = useId();
  return (
    <div className={styles.wide}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={rows} readOnly value={value ?? ''} placeholder={placeholder} />
    </div>
  );
}

interface SelectProps {
  label: string;
  value: string | null;
  options: readonly string[];
  nothing?: string;
}

export function SelectField({ label, value, options, nothing = 'Maak een keuze' }: SelectProps) {
  const id = useId();
  const all = value === null || options.includes(value) ? options : [...options, value];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} disabled value={value ?? ''}>
        <option value="">{nothing}</option>
        {all.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </div>
  );
}

export function Checkbox({ label, checked }: { label: string; checked: boolean }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} disabled readOnly />
      <span>{label}</span>
    </label>
  );
}

export function RadioGroup({
  legend,
  value,
  options,
}: {
  legend: string;
  value: string | null;
  options: readonly string[];
}) {
  const name = useId();
  return (
    <fieldset className={styles.radios}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} disabled readOnly />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

/** `null`: nobody has chosen yet. */
export function Toggle({ label, on }: { label: string; on: boolean | null }) {
  const id = useId();
  return (
    <div className={styles.toggleRow}>
      <span id={id}>{label}</span>
      {on === null ? (
        <em className={styles.unset}>Niet ingevuld</em>
      ) : (
        <button
          type="button"
          role="switch"
          aria-checked={on}
          aria-labelledby={id}
          disabled
          className={on ? styles.on : styles.off}
        >
          <span className={styles.knob} />
        </button>
      )}
    </div>
  );
}

export const FormGrid = ({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) => (
  <div className={narrow ? styles.narrowForm : styles.form}>{children}</div>
);
