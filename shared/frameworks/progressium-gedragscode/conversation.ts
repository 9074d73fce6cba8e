import type { ConversationTexts } from '../conversation-text.ts';

export const progressiumGedragscodeConversation: ConversationTexts = {
  'prog-alg2-transgressive-behaviour': {
    nl: 'Wat er is gebeurd, mag niet. Wij willen je graag helpen. Wie wil je erbij hebben als we praten?',
    en: 'What happened is not allowed. We would like to help you. Who would you like to be there when we talk?',
    isDelicate: true,
  },
  'prog-08-client-wish-central': {
    nl: 'Wat is jouw vraag aan ons? Vertel het zoals jij het zou zeggen.',
    en: 'What do you ask of us? Tell it the way you would say it.',
  },
  'prog-09-tailored-support': {
    nl: 'Iedereen is anders. Wat moeten wij doen zodat de hulp echt bij jou past?',
    en: 'Everyone is different. What should we do so that the support really fits you?',
  },
  'prog-10-care-process': {
    nl: 'We gaan samen na of we niets hebben overgeslagen. Is er iets wat je nog mist?',
    en: 'We check together whether we skipped anything. Is there something you still miss?',
  },
  'prog-13-roles-explained': {
    nl: 'Weet je wie je waarvoor kunt bellen? Ik leg graag uit wie waarvoor zorgt.',
    en: 'Do you know whom you can call for what? I am happy to explain who takes care of what.',
  },
  'prog-15-privacy-of-life': {
    nl: 'Wat wil je met ons delen, en wat is van jou alleen? Dat respecteren we.',
    en: 'What do you want to share with us, and what is yours alone? We respect that.',
  },
  'prog-16-free-choice-provider': {
    nl: 'Je mag ook kiezen voor hulp van een andere organisatie. Wist je dat?',
    en: 'You may also choose support from another organisation. Did you know that?',
  },
  'prog-18-reachable-24h': {
    nl: 'Weet je hoe je ons dag en nacht kunt bereiken? Kregen je berichten snel antwoord?',
    en: 'Do you know how to reach us day and night? Did your messages get a quick answer?',
  },
  'prog-19-support-plan': {
    nl: 'Welke afspraken en wensen moeten in je plan staan? En wat hoeft er niet in?',
    en: 'Which arrangements and wishes should be in your plan? And what does not need to be in it?',
  },
  'prog-20-complaints-information': {
    nl: 'Weet je hoe je een klacht indient? Zullen we het samen doornemen?',
    en: 'Do you know how to file a complaint? Shall we go through it together?',
  },
  'prog-22-agreement': {
    nl: 'Is het duidelijk welke hulp je van ons krijgt? Zullen we de overeenkomst samen bekijken en tekenen?',
    en: 'Is it clear what support you get from us? Shall we look at the agreement together and sign it?',
  },
  'prog-29-information-transfer': {
    nl: 'Als een collega je helpt, moet die weten wat er speelt. Wat mag ik doorgeven?',
    en: 'When a colleague helps you, that person should know what is going on. What may I pass on?',
  },
  'prog-30-relevant-data-in-dossier': {
    nl: 'In je dossier staat wat we nodig hebben om je te helpen. Wil je zien of dat klopt?',
    en: 'Your file holds what we need to help you. Would you like to see whether it is right?',
  },
  'prog-35-total-process': {
    nl: 'Hoe is de hulp tot nu toe gegaan, van het begin af? Wat moeten we nog regelen?',
    en: 'How has the support gone so far, from the start? What do we still have to arrange?',
  },
  'prog-36-accessible': {
    nl: 'Lukt het je om ons te bereiken als je iets nodig hebt? Hoe snel krijg je antwoord?',
    en: 'Can you reach us when you need something? How quickly do you get an answer?',
  },
  'prog-40-goals-with-client': {
    nl: 'Welke doelen kies jij? Wat wil je als eerste bereiken?',
    en: 'Which goals do you choose? What do you want to achieve first?',
  },
  'prog-ov1-other-disciplines': {
    nl: 'Er helpen meer mensen. Zullen we op papier zetten wie wat doet, en vertellen we dat aan hen?',
    en: 'More people help. Shall we put on paper who does what, and tell them?',
  },
};
