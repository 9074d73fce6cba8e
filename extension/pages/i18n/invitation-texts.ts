import { useWording } from './texts.tsx';

const nl = {
  title: 'Meedoen met een uitnodiging',
  text: 'Plak hier de tekst die je van je functioneel beheerder kreeg. Daarna meld je je aan met het account van je organisatie.',
  invitation: 'Tekst van de uitnodiging',
  unreadable: 'Dit is geen hele uitnodiging. Kopieer de tekst opnieuw, van begin tot eind.',
  server: (host: string) =>
    `Deze uitnodiging is voor de server ${host}. Ken je die niet? Vraag het na voor je verdergaat.`,
  hasKey: 'De sleutel van je organisatie zit erin. Die blijft in deze browser.',
  noKey: 'Er zit geen sleutel in. Je kunt je aanmelden, maar er wordt nog niets ingestuurd.',
  againstPolicy:
    'Deze uitnodiging is van een andere organisatie dan het beleid van deze computer. Zo kun je hem hier niet gebruiken; vraag je functioneel beheerder.',
  name: 'Je naam, zoals collega’s je kennen',
  nameProblem: 'Vul je naam in, hoogstens 120 tekens.',
  accept: 'Aanmelden en meedoen',
  failed: 'Dit lukte niet',
  nothingChanged: 'Er is niets veranderd. De tekst staat er nog.',
  done: 'Je doet mee',
  doneText: (name: string, role: string, organisation: string) =>
    `${name}, je bent aangemeld bij ${organisation} als ${role}. Open een dossier in je dossiersysteem en klik daar op Dossierlens in de werkbalk om het aan te zetten.`,
  close: 'Sluit deze pagina',
};

const en: typeof nl = {
  title: 'Join with an invitation',
  text: 'Paste the text that you got from your admin here. Then sign in with the account of your organisation.',
  invitation: 'Text of the invitation',
  unreadable: 'This is not a whole invitation. Copy the text again, from beginning to end.',
  server: (host) => `This invitation is for the server ${host}. Do you not know it? Ask before you go on.`,
  hasKey: 'The key of your organisation is in it. It stays in this browser.',
  noKey: 'There is no key in it. You can sign in, but nothing is sent yet.',
  againstPolicy:
    'This invitation is of another organisation than the policy of this computer. It cannot be used here like this; ask your admin.',
  name: 'Your name, as colleagues know you',
  nameProblem: 'Fill in your name, 120 characters at most.',
  accept: 'Sign in and join',
  failed: 'This did not work',
  nothingChanged: 'Nothing has changed. The text is still there.',
  done: 'You have joined',
  doneText: (name, role, organisation) =>
    `${name}, you are signed in at ${organisation} as ${role}. Open a dossier in your dossier system and click Dossierlens in the toolbar there to switch it on.`,
  close: 'Close this page',
};

export function useInvitationTexts(): typeof nl {
  return { nl, en }[useWording().language];
}
