import { Shell } from './components/shell.tsx';
import { usePath } from './router.tsx';
import { Agenda } from './screens/agenda.tsx';
import { Caseload } from './screens/caseload.tsx';
import { DossierPage } from './screens/dossier-page.tsx';
import { Messages } from './screens/messages.tsx';
import { Module } from './screens/module.tsx';
import { NotFound } from './screens/not-found.tsx';

export function App() {
  const path = usePath();
  return (
    <Shell path={path}>
      <Screen path={path} />
    </Shell>
  );
}

function Screen({ path }: { path: string }) {
  const [area = '', number, screen = 'overzicht', ...rest] = path.split('/').filter(Boolean);
  if (rest.length > 0) return <NotFound what="Deze pagina" />;
  if (area === '' || (area === 'clienten' && number === undefined)) return <Caseload />;
  // A key per client: nothing of one client can stay behind on the screen of the next.
  if (area === 'clienten' && number !== undefined) return <DossierPage key={number} number={number} screen={screen} />;
  if (path === '/agenda') return <Agenda />;
  if (path === '/berichten') return <Messages />;
  return number === undefined ? <Module area={area} /> : <NotFound what="Deze pagina" />;
}
