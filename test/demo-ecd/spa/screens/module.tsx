import { EmptyState } from '../components/states.tsx';
import { NotFound } from './not-found.tsx';

const MODULES: Record<string, string> = {
  start: 'Start',
  taken: 'Taken',
  incidenten: 'Incidenten',
  declaraties: 'Declaraties',
  instellingen: 'Instellingen',
};

/** The other modules of the product: there, but outside what the demo shows. */
export function Module({ area }: { area: string }) {
  const name = Object.hasOwn(MODULES, area) ? MODULES[area] : undefined;
  if (name === undefined) return <NotFound what="Deze pagina" />;
  return (
    <EmptyState isPage icon="shield" title={name}>
      <p>Deze module staat niet aan voor uw rol. Vraag uw functioneel beheerder om toegang.</p>
    </EmptyState>
  );
}
