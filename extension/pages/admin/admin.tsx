import { Box, Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { send } from '../../messaging/send.ts';
import type { ConnectionView } from '../../messaging/views.ts';
import { ViewBoundary } from '../dashboard/view-boundary.tsx';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import { useWording } from '../i18n/texts.tsx';
import { type Asked, useAnswer } from '../use-answer.ts';
import styles from './admin.module.css';
import { AdminHeader } from './admin-header.tsx';
import { AdminNotice, noticeOf } from './admin-notice.tsx';
import type { Section } from './place.ts';
import { SectionNavigation } from './section-navigation.tsx';
import type { SectionProps } from './section-props.ts';
import { usePlace } from './use-place.ts';

const views = {
  'rule-sets': lazy(() => import('./rule-sets/index.tsx')),
  vocabulary: lazy(() => import('./vocabulary/index.tsx')),
  'site-profiles': lazy(() => import('./site-profiles/index.tsx')),
  organisation: lazy(() => import('./organisation/index.tsx')),
  audit: lazy(() => import('./audit/index.tsx')),
} as const satisfies Partial<Record<Section, unknown>>;

/** Says what this browser does, and with which server: the place to look when there is none. */
const PolicyView = lazy(() => import('./policy/index.tsx'));

export function Admin() {
  const texts = useAdminTexts();
  const { texts: common } = useWording();
  const [place, go] = usePlace();
  const connection = useAnswer('connection', () => send('connection.get', {}));
  const title = texts.sections[place.section];

  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title, common.product]);

  const at = `${place.section} ${place.item} ${place.part}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: again at each place
  useEffect(() => {
    // The link that was followed may be gone; then the keyboard goes on where the new content is.
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [at]);

  const account = connection.answer?.account;
  const session = account?.state === 'signed-in' ? account : undefined;
  return (
    <>
      <a className={styles.skip} href="#content">
        {texts.skip}
      </a>
      <AdminHeader session={session} />
      <div className={styles.columns}>
        <SectionNavigation place={place} go={go} />
        <Box component="main" id="content" className={styles.main ?? ''} tabIndex={-1}>
          <ViewBoundary
            key={place.section}
            fallback={
              <AdminNotice
                notice={{ kind: 'failed', failure: { code: 'internal', message: '' } }}
                onRetry={async () => location.reload()}
              />
            }
          >
            <Suspense fallback={<Loader role="status" aria-label={texts.loading} />}>
              {place.section === 'policy' ? (
                <PolicyView session={session} place={place} go={go} />
              ) : (
                <SignedInSection section={place.section} connection={connection} place={place} go={go} />
              )}
            </Suspense>
          </ViewBoundary>
        </Box>
      </div>
    </>
  );
}

interface Properties extends Omit<SectionProps, 'session'> {
  readonly section: keyof typeof views;
  readonly connection: Asked<ConnectionView>;
}

function SignedInSection({ section, connection, place, go }: Properties) {
  const texts = useAdminTexts();
  const notice = noticeOf(connection);
  const account = connection.answer?.account;
  const View = views[section];
  if (notice) return <AdminNotice notice={notice} onRetry={connection.reload} go={go} />;
  if (account?.state !== 'signed-in') return <Loader role="status" aria-label={texts.loading} />;
  return <View session={account} place={place} go={go} />;
}
