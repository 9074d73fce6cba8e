import { EmptyState } from '../components/states.tsx';
import { Link } from '../router.tsx';

export function NotFound({ what }: { what: string }) {
  return (
    <EmptyState isPage icon="search" title={`${what} is niet gevonden`}>
      <p>Het adres klopt niet, of u heeft geen toegang.</p>
      <p>
        <Link to="/clienten">Terug naar de caseload</Link>
      </p>
    </EmptyState>
  );
}
