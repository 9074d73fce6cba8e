import { useWording } from '../i18n/texts.tsx';
import { Mark } from '../mark.tsx';
import styles from './page-header.module.css';
import type { SignedIn } from './view-props.ts';

export function PageHeader({ account }: { readonly account: SignedIn | undefined }) {
  const { texts } = useWording();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Mark size={26} />
        <span className={styles.product}>{texts.product}</span>
        <span className={styles.page}>{texts.dashboard.title}</span>
        {account?.role === 'admin' && (
          <a className={styles.other} href="/admin.html">
            {texts.dashboard.toAdmin}
          </a>
        )}
        {account && (
          <span className={styles.account}>
            <span>{texts.dashboard.signedInAs(account.name, texts.role[account.role])}</span>
            <span className={styles.organisation}>{account.organisation}</span>
          </span>
        )}
      </div>
    </header>
  );
}
