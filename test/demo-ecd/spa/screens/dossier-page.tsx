import { type ComponentType, createElement, useEffect } from 'react';
import type { HeaderContent, ScreenContent, ScreenName } from '../../data/screens.ts';
import { DossierHeader } from '../components/dossier-header.tsx';
import { DossierNav, SCREENS } from '../components/dossier-nav.tsx';
import { Skeleton } from '../components/states.tsx';
import { useResource } from '../use-resource.ts';
import { Agreement } from './agreement.tsx';
import { Attendance } from './attendance.tsx';
import { Contacts } from './contacts.tsx';
import { Documents } from './documents.tsx';
import styles from './dossier-page.module.css';
import { Evaluations } from './evaluations.tsx';
import { Medication } from './medication.tsx';
import { NotFound } from './not-found.tsx';
import { Notes } from './notes.tsx';
import { Overview } from './overview.tsx';
import { PlanScreen } from './plan.tsx';
import { Risks } from './risks.tsx';
import { SupportScreen } from './support.tsx';
import { TransferScreen } from './transfer.tsx';

interface BodyProps<Name extends ScreenName> {
  content: ScreenContent<Name>;
  number: string;
}

type Screens = { [Name in ScreenName]: ComponentType<BodyProps<Name>> };

const BODIES: Screens = {
  overzicht: Overview,
  ondersteuning: SupportScreen,
  overeenkomst: Agreement,
  plan: PlanScreen,
  evaluaties: Evaluations,
  risicos: Risks,
  medicatie: Medication,
  aanwezigheid: Attendance,
  rapportages: Notes,
  documenten: Documents,
  contacten: Contacts,
  overdracht: TransferScreen,
};

const isScreen = (name: string): name is ScreenName => Object.hasOwn(BODIES, name);

export function DossierPage({ number, screen }: { number: string; screen: string }) {
  const header = useResource<HeaderContent>(`/api/clienten/${encodeURIComponent(number)}`);
  const name = header.state === 'ready' ? header.value.client.familyName : '';
  const title = titleOf(screen);

  useEffect(() => {
    document.title = [title, name, 'Lindeplein'].filter(Boolean).join(' - ');
  }, [title, name]);

  if (header.state === 'missing') return <NotFound what={`Cliënt ${number}`} />;
  if (!isScreen(screen)) return <NotFound what="Dit onderdeel van het dossier" />;
  return (
    <>
      <DossierHeader header={header} screen={screen} />
      <div className={styles.columns}>
        <DossierNav number={number} screen={screen} />
        <div className={styles.body}>
          <h2 className={styles.title}>{title}</h2>
          <Body key={screen} number={number} screen={screen} />
        </div>
      </div>
    </>
  );
}

function Body<Name extends ScreenName>({ number, screen }: { number: string; screen: Name }) {
  const content = useResource<ScreenContent<Name>>(`/api/clienten/${encodeURIComponent(number)}/${screen}`);
  const Screen: ComponentType<BodyProps<Name>> = BODIES[screen];
  if (content.state === 'ready') return createElement(Screen, { content: content.value, number });
  if (content.state === 'loading') return <Skeleton lines={9} />;
  return <p role="alert">Dit onderdeel kon niet worden geladen. Probeer het opnieuw.</p>;
}

const titleOf = (screen: string): string =>
  SCREENS.flatMap(({ screens }) => screens).find(([path]) => path === screen)?.[1] ?? 'Dossier';
