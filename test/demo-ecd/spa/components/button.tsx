import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon?: IconName;
  primary?: boolean;
}

export function Button({ icon, primary = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={primary ? styles.primary : styles.button}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}
