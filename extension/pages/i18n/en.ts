import { dashboard } from './en-dashboard.ts';
import { popup } from './en-popup.ts';
import type { Texts } from './nl.ts';

export const en: Texts = {
  product: 'Dossierlens',
  role: { worker: 'support worker', lead: 'team lead', admin: 'administrator', auditor: 'auditor' },
  outcome: {
    met: 'met',
    gap: 'missing',
    upcoming: 'coming up',
    'needs-judgement': 'to judge',
    unseen: 'not seen yet',
    unreadable: 'not readable',
    'not-applicable': 'n/a',
  },
  action: {
    signIn: 'Sign in',
    signInAgain: 'Sign in again',
    signOut: 'Sign out',
    signingIn: 'Signing in…',
    signingOut: 'Signing out…',
    retry: 'Try again',
    reload: 'Reload',
  },
  failure: {
    cancelled: 'Signing in was cancelled.',
    unreachable: 'The server can’t be reached. Check your connection and try again.',
    unauthenticated: 'Your sign-in is no longer valid. Sign in again.',
    forbidden: 'You have no rights for this. Ask your administrator.',
    disconnected: 'Dossierlens was updated. Reload this page.',
    unknown: 'Something went wrong. Try again.',
  },
  popup,
  dashboard,
};
