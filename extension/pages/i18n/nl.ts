import { dashboard } from './nl-dashboard.ts';
import { popup } from './nl-popup.ts';

/** Every text of our pages in Dutch, and the type that the other languages have to fill. */
export const nl = {
  product: 'Dossierlens',
  role: { worker: 'begeleider', lead: 'teamleider', admin: 'functioneel beheerder', auditor: 'auditor' },
  outcome: {
    met: 'voldaan',
    gap: 'ontbreekt',
    upcoming: 'komt eraan',
    'needs-judgement': 'beoordelen',
    unseen: 'nog niet gezien',
    unreadable: 'niet leesbaar',
    'not-applicable': 'n.v.t.',
  },
  action: {
    signIn: 'Aanmelden',
    signInAgain: 'Opnieuw aanmelden',
    signOut: 'Afmelden',
    signingIn: 'Bezig met aanmelden…',
    signingOut: 'Bezig met afmelden…',
    retry: 'Probeer opnieuw',
    reload: 'Laad opnieuw',
  },
  failure: {
    cancelled: 'Het aanmelden is afgebroken.',
    unreachable: 'De server is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
    unauthenticated: 'Je aanmelding is niet meer geldig. Meld je opnieuw aan.',
    forbidden: 'Je hebt hier geen rechten voor. Vraag het aan je functioneel beheerder.',
    disconnected: 'Dossierlens is bijgewerkt. Laad deze pagina opnieuw.',
    unknown: 'Er ging iets mis. Probeer het opnieuw.',
  },
  popup,
  dashboard,
};

export type Texts = typeof nl;
