import { useAdminTexts } from '../i18n/admin-texts.ts';
import { useWording } from '../i18n/texts.tsx';
import { Mark } from '../mark.tsx';
import styles from './admin.module.css';
import type { SignedIn } from './section-props.ts';

export function AdminHeader({ session }: { readonly session: SignedIn | undefined }) {
  const { texts } = useWording();
  const admin = useAdminTexts();
  return (
    <header className={styles.header}>
      <Mark size={26} />
      <span className={styles.product}>{texts.product}</span>
      <span className={styles.page}>{admin.title}</span>
      {session?.role === 'admin' && (
        <a className={styles.other} href="/dashboard.html">
          {admin.toDashboard}
        </a>
      )}
      {session && (
        <span className={styles.account}>
          <span>{admin.signedInAs(session.name, texts.role[session.role])}</span>
          <span className={styles.organisation}>{session.organisation}</span>
        </span>
      )}
    </header>
  );
}
