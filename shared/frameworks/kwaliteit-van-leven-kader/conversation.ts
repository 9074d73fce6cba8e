import type { ConversationTexts } from '../conversation-text.ts';

export const kwaliteitVanLevenConversation: ConversationTexts = {
  'kvl-c01-life-story': {
    nl: 'Wat moeten wij van jouw leven weten om je te begrijpen? Wat wens je voor later?',
    en: 'What should we know about your life to understand you? What do you wish for later?',
  },
  'kvl-c02-how-addressed': {
    nl: 'Hoe wil je dat we je noemen? Zeggen we je of u?',
    en: 'What would you like us to call you? Do you prefer to be formal or informal?',
  },
  'kvl-c03-talk-with-me': {
    nl: 'Praten wij genoeg met jou, of te veel over jou? Wat vind je daarvan?',
    en: 'Do we talk with you enough, or too much about you? What do you think of that?',
  },
  'kvl-c04-real-contact': {
    nl: 'Heb je het gevoel dat we echt aandacht voor je hebben? Wat vind je prettig, en wat niet?',
    en: 'Do you feel that we really pay attention to you? What do you like, and what not?',
  },
  'kvl-c05-family-attention': {
    nl: 'Wie horen er bij jou? Hoe gaat het met hen, en hebben zij iets nodig?',
    en: 'Who are your people? How are they, and do they need anything?',
  },
  'kvl-c06-specific-care-needs': {
    nl: 'Hoe gaat het met je gezondheid? Is er iets waar wij rekening mee moeten houden?',
    en: 'How is your health? Is there something we should take into account?',
  },
  'kvl-c07-safety-discussed-with-me': {
    nl: 'Zullen we praten over wat veilig is en wat niet? Wie wil je daarbij hebben?',
    en: 'Shall we talk about what is safe and what is not? Who would you like to be there?',
  },
  'kvl-c08-what-i-like': {
    nl: 'Wat doe je graag, en wie zie je graag? Wat heb je daarvoor van ons nodig?',
    en: 'What do you like to do, and whom do you like to see? What do you need from us for that?',
  },
  'kvl-c09-meaning-of-behaviour': {
    nl: 'Hoe kunnen wij aan je merken dat iets niet goed gaat? Wie kent je goed genoeg om mee te denken?',
    en: 'How can we tell that something is wrong? Who knows you well enough to think along?',
  },
  'kvl-c10-feel-safe': {
    nl: 'Voel je je op je gemak bij ons? Wat zou helpen om je veiliger te voelen?',
    en: 'Do you feel at ease with us? What would help you to feel safer?',
  },
  'kvl-c11-respect': {
    nl: 'Kloppen we aan, komen we op tijd en laten we je uitpraten? Wat kan beter?',
    en: 'Do we knock, come on time and let you finish speaking? What can be better?',
  },
  'kvl-c12-something-to-do': {
    nl: 'Wat zou je willen doen, in huis of in de buurt? Zullen we iets uitproberen?',
    en: 'What would you like to do, at home or in the neighbourhood? Shall we try something?',
  },
  'kvl-c13-own-way': {
    nl: 'Wanneer wil je liever met rust gelaten worden? Ook dat is goed.',
    en: 'When would you rather be left alone? That is fine too.',
  },
  'kvl-c14-own-choices': {
    nl: 'Wat zijn jouw gewoonten? Waar wil je dat wij ons aan houden?',
    en: 'What are your habits? Which of them should we stick to?',
  },
  'kvl-c15-representative-knows-client': {
    nl: 'Wie komt er voor jou op? Wat wil je dat die persoon van ons hoort?',
    en: 'Who stands up for you? What should that person hear from us?',
  },
  'kvl-c16-representative-dialogue': {
    nl: 'We willen praten met degene die voor je opkomt. Wat vind jij het belangrijkste?',
    en: 'We want to talk with the person who stands up for you. What matters most to you?',
  },
  'kvl-c17-no-agreements-without-client': {
    nl: 'We maken geen afspraken zonder jou. Zijn er afspraken waar je niets van wist?',
    en: 'We make no arrangements without you. Are there any that you did not know of?',
  },
  'kvl-c18-client-at-mdt': {
    nl: 'Er is een overleg over jou. Wil je erbij zijn, of wil je dat iemand namens jou gaat?',
    en: 'There is a meeting about you. Would you like to be there, or should someone go for you?',
  },
  'kvl-c19-agreements-checked-with-me': {
    nl: 'Is gelukt wat we hadden afgesproken? Past de hulp nog bij je?',
    en: 'Did what we agreed work out? Does the support still fit you?',
  },
  'kvl-c20-family-and-recognition': {
    nl: 'Herken je jezelf in het plan? Wil je dat je familie meepraat?',
    en: 'Do you recognise yourself in the plan? Would you like your family to have a say?',
  },
  'kvl-p05-weigh-risk-and-quality-of-life': {
    nl: 'Soms is iets een beetje gevaarlijk, maar wel belangrijk voor je. Wat wil je toch kunnen doen?',
    en: 'Sometimes something is a little risky but matters to you. What would you still like to be able to do?',
  },
  'kvl-p06-plan-connected-to-work': {
    nl: 'Merk je in de week dat we aan jouw doelen werken? Welk doel past niet meer?',
    en: 'Do you notice during the week that we work on your goals? Which goal no longer fits?',
  },
  'kvl-p09-explain-choices': {
    nl: 'We hebben soms een keuze gemaakt. Is duidelijk waarom, of zal ik dat uitleggen?',
    en: 'Sometimes we made a choice. Is it clear why, or shall I explain it?',
  },
};
