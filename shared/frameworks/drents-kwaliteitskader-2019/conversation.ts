import type { ConversationTexts } from '../conversation-text.ts';

export const drentsKwaliteitskaderConversation: ConversationTexts = {
  'drents-v02-safe-environment': {
    nl: 'Voel je je veilig op de plek waar je bent? Wat heb je nodig om je daar veilig te voelen?',
    en: 'Do you feel safe in the place where you are? What do you need to feel safe there?',
  },
  'drents-v04-incident-registration': {
    nl: 'Er is iets misgegaan. Wil je vertellen hoe jij dat hebt beleefd, en wat er nu anders moet?',
    en: 'Something went wrong. Would you tell how it was for you, and what should change now?',
  },
  'drents-v05-calamity-reported': {
    nl: 'Er is iets ergs gebeurd. Wij vertellen je graag wat we daarna doen. Wat wil je weten?',
    en: 'Something serious happened. We would like to tell you what we do next. What do you want to know?',
    isDelicate: true,
  },
  'drents-v06-safety-discussed': {
    nl: 'We praten regelmatig over veiligheid. Is er iets waar je je nu niet veilig bij voelt?',
    en: 'We talk about safety regularly. Is there anything that makes you feel unsafe now?',
  },
  'drents-v07-risk-assessment': {
    nl: 'We lopen samen een vaste lijst met vragen langs, over wat er mis kan gaan. Vind je dat goed?',
    en: 'We go through a fixed list of questions together, about what could go wrong. Is that all right?',
  },
  'drents-v11-equipment-agreements': {
    nl: 'Welke apparaten of gereedschap gebruik je? Wat spreken we af zodat dat veilig gaat?',
    en: 'Which appliances or tools do you use? What do we agree so that it goes safely?',
  },
  'drents-v12-agreements-clear': {
    nl: 'Zijn de afspraken die we samen hebben duidelijk voor je? Wil je ze op papier hebben?',
    en: 'Are the arrangements that we have clear to you? Would you like to have them on paper?',
  },
  'drents-v17-transport': {
    nl: 'Hoe reis je, en gaat er iemand mee? Waar moeten we op letten?',
    en: 'How do you travel, and does anyone come along? What should we look out for?',
  },
  'drents-v18-medication': {
    nl: 'Wie geeft je de medicijnen, en weet je hoe dat is geregeld? Wat wil je zelf doen?',
    en: 'Who gives you your medication, and do you know how that is arranged? What do you want to do yourself?',
  },
  'drents-dm3-goals-in-plan': {
    nl: 'Waar wil je aan werken: wonen, geld, dagbesteding, gezondheid of iets anders?',
    en: 'What would you like to work on: housing, money, how you spend the day, health or something else?',
  },
  'drents-dm4-plan-coordination': {
    nl: 'Wie is voor jou het vaste punt als er van alles speelt? Wat moeten anderen van het plan weten?',
    en: 'Who is your fixed contact when a lot is going on? What should others know of the plan?',
  },
  'drents-dt1-work-towards-results': {
    nl: 'Hoe ver ben je met je doelen? Waar ben je trots op, en wat lukt nog niet?',
    en: 'How far are you with your goals? What are you proud of, and what does not work yet?',
  },
  'drents-dt2-periodic-evaluation': {
    nl: 'Kloppen onze afspraken nog? Wat houden we zo, en wat gaan we anders doen?',
    en: 'Are our arrangements still right? What do we keep, and what will we do differently?',
  },
  'drents-cg01-plan-with-client': {
    nl: 'Wat zijn jouw wensen, in je eigen woorden? Wie wil je mee laten denken over het plan?',
    en: 'What are your wishes, in your own words? Who would you like to think along about the plan?',
  },
  'drents-cg02-signed-agreement': {
    nl: 'Zullen we de overeenkomst samen nog eens doornemen? Als alles klopt, vragen we je handtekening.',
    en: 'Shall we go through the agreement together once more? If all is right, we ask you to sign it.',
  },
  'drents-cg04-goals-evaluated': {
    nl: 'Hoe tevreden ben je over de hulp? Wat kan beter, en hoe gaat het met je doelen?',
    en: 'How happy are you with the support? What can be better, and how are your goals going?',
  },
  'drents-cg10-complaints-known': {
    nl: 'Weet je wat je kunt doen als je een klacht hebt? Ik leg het graag nog een keer uit.',
    en: 'Do you know what you can do when you have a complaint? I am happy to explain it again.',
  },
  'drents-cg11-informed-before-start': {
    nl: 'Voordat we beginnen, vertel ik wat je rechten zijn en hoe je kunt meepraten. Wat wil je weten?',
    en: 'Before we begin, I tell you about your rights and how you can have a say. What do you want to know?',
  },
  'drents-cg12-choice-and-say': {
    nl: 'Waar wil je zelf over beslissen? Is er iets wat je niet mag en waar je het niet mee eens bent?',
    en: 'What do you want to decide yourself? Is there anything you are not allowed to do and disagree with?',
  },
};
