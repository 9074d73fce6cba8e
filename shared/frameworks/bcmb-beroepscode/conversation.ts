import type { ConversationTexts } from '../conversation-text.ts';

export const bcmbBeroepscodeConversation: ConversationTexts = {
  'bcmb-01-own-strength': {
    nl: 'Wat kun je al zelf? Wie om je heen kan helpen, en welke stap wil je zelf zetten?',
    en: 'What can you already do yourself? Who around you can help, and which step do you want to take?',
  },
  'bcmb-02-tailored-generalist': {
    nl: 'Wat was je vraag, en heeft ons advies je geholpen?',
    en: 'What was your question, and did our advice help you?',
  },
  'bcmb-06-proven-methods': {
    nl: 'Ik leg graag uit hoe ik werk en waarom. Past die manier bij jou?',
    en: 'I am happy to explain how I work and why. Does that way suit you?',
  },
  'bcmb-07-respect': {
    nl: 'Hoe vind je dat ik met je praat? Kun je alles tegen mij zeggen?',
    en: 'How do you find the way I talk with you? Can you tell me everything?',
  },
  'bcmb-09-sufficient-information': {
    nl: 'Weet je genoeg over de hulp, je rechten en je dossier? Wat zal ik nog uitleggen?',
    en: 'Do you know enough about the support, your rights and your file? What else shall I explain?',
  },
  'bcmb-10-confidentiality': {
    nl: 'Wat je mij vertelt, blijft tussen ons. Soms moet ik iets melden. Zal ik uitleggen wanneer?',
    en: 'What you tell me stays between us. Sometimes I have to report something. Shall I explain when?',
  },
  'bcmb-11-consent-to-share': {
    nl: 'Soms wil ik iets over je delen met een ander. Met wie vind je dat goed, en met wie niet?',
    en: 'Sometimes I want to share something about you. With whom is that all right, and with whom not?',
  },
  'bcmb-12-acting-without-consent': {
    nl: 'Ik heb iets gedaan zonder het eerst aan jou te vragen. Ik wil graag uitleggen waarom.',
    en: 'I did something without asking you first. I would like to explain why.',
    isDelicate: true,
  },
  'bcmb-13-child-abuse': {
    nl: 'Ik maak me zorgen en wil daar eerlijk over zijn. Hoe gaat het thuis met de kinderen?',
    en: 'I am worried and want to be honest about it. How are things at home with the children?',
    isDelicate: true,
  },
  'bcmb-14-dossier': {
    nl: 'Je mag je dossier lezen. Wil je dat, of wil je iets laten verbeteren?',
    en: 'You may read your file. Would you like to, or do you want something corrected?',
  },
  'bcmb-15-other-support': {
    nl: 'Past onze hulp nog bij jou? Zo niet, dan zoeken we samen hulp die beter past.',
    en: 'Does our support still fit you? If not, we look together for support that fits better.',
  },
  'bcmb-16-cooperation': {
    nl: 'Met wie werken wij samen voor jou? Hoe gaat het met de mensen die voor je zorgen?',
    en: 'With whom do we work together for you? How are the people who care for you?',
  },
};
