import type { ConversationTexts } from '../conversation-text.ts';

export const wmoMiddenGroningenConversation: ConversationTexts = {
  'mg-v02-calamity-reported': {
    nl: 'Er is iets ergs gebeurd. Hoe gaat het nu met je, en wat heb je van ons nodig?',
    en: 'Something serious happened. How are you now, and what do you need from us?',
    isDelicate: true,
  },
  'mg-v05-risk-awareness': {
    nl: 'Wat moeten wij weten om goed op te letten? Is er iets waar je je zorgen over maakt?',
    en: 'What should we know so that we can look out for you? Is there anything that worries you?',
  },
  'mg-v05-1-client-risks-mapped': {
    nl: 'Zullen we samen bekijken wat er mis kan gaan, en wat je daar zelf van vindt?',
    en: 'Shall we look together at what could go wrong, and what you think about it?',
  },
  'mg-v05-2-measures-with-client': {
    nl: 'Wat kunnen we afspreken zodat je je veilig voelt? Wie wil je daarbij hebben?',
    en: 'What can we agree so that you feel safe? Who would you like to be there?',
  },
  'mg-v05-3-measures-recorded': {
    nl: 'We schrijven op wat we doen om het veilig te houden. Klopt dit zo voor jou?',
    en: 'We write down what we do to keep things safe. Is this right for you?',
  },
  'mg-v06-transport': {
    nl: 'Hoe kom je waar je moet zijn? Wat helpt jou om veilig te reizen?',
    en: 'How do you get where you need to be? What helps you to travel safely?',
  },
  'mg-v07-medication': {
    nl: 'Gebruik je medicijnen? Wie regelt ze, en gaat dat goed?',
    en: 'Do you use medication? Who takes care of it, and does that go well?',
  },
  'mg-d01-scope-before-start': {
    nl: 'We willen duidelijk opschrijven waarmee wij je helpen, en waarmee niet. Wat verwacht je van ons?',
    en: 'We want to write down clearly what we help you with, and what not. What do you expect from us?',
  },
  'mg-d01-1-signed-agreement': {
    nl: 'Dit is de overeenkomst over je hulp. Zullen we hem samen lezen, en wil je dan tekenen?',
    en: 'This is the agreement about your support. Shall we read it together, and would you then sign it?',
  },
  'mg-d02-plan-within-3-months': {
    nl: 'Wat wil jij bereiken? Zullen we daar samen een plan van maken, met doelen die je kunt nagaan?',
    en: 'What do you want to achieve? Shall we make a plan of it together, with goals you can check?',
  },
  'mg-d03-fits-indication': {
    nl: 'De gemeente heeft een besluit genomen over je hulp. Past de hulp die je krijgt daarbij?',
    en: 'The municipality has decided on your support. Does the support you get fit that?',
  },
  'mg-d04-substantiated-methods': {
    nl: 'We werken op een bepaalde manier met jou aan je doelen. Merk je dat dat helpt?',
    en: 'We work on your goals with you in a certain way. Do you notice that it helps?',
  },
  'mg-d05-client-involved': {
    nl: 'Het plan is van jou. Wat moet erin staan, en wat wil je anders?',
    en: 'The plan is yours. What should be in it, and what would you like to change?',
  },
  'mg-d05-1-plan-signed': {
    nl: 'Ben je het eens met het plan? Dan vragen we je handtekening. Anders horen we graag waarom niet.',
    en: 'Do you agree with the plan? Then we ask you to sign it. If not, please tell us why.',
  },
  'mg-d06-integral-support': {
    nl: 'Wie helpen jou nog meer? Werken wij goed met hen samen, of merk je dat het langs elkaar heen gaat?',
    en: 'Who else helps you? Do we work well with them, or do you notice that we do not?',
  },
  'mg-d06-1-roles-in-plan': {
    nl: 'Weet je wie waarmee helpt? Zullen we samen opschrijven wie wat doet?',
    en: 'Do you know who helps with what? Shall we write down together who does what?',
  },
  'mg-d07-network-mapped': {
    nl: 'Welke mensen zijn belangrijk voor je? Houden zij het vol om je te helpen?',
    en: 'Which people matter to you? Can they keep up helping you?',
  },
  'mg-d08-1-yearly-evaluation': {
    nl: 'Zullen we afspreken wanneer we samen terugkijken op de hulp?',
    en: 'Shall we agree when we look back on the support together?',
  },
  'mg-d08-2-evaluation-content': {
    nl: 'Ben je tevreden met de hulp? Past die nog bij wat je nu nodig hebt?',
    en: 'Are you happy with the support? Does it still fit what you need now?',
  },
  'mg-d08-3-evaluation-signed': {
    nl: 'Dit hebben we opgeschreven toen we terugkeken. Klopt het, en wil je dan tekenen?',
    en: 'This is what we wrote down when we looked back. Is it right, and would you then sign it?',
  },
  'mg-d08-4-shared-with-casemanager': {
    nl: 'We sturen het verslag van ons terugkijken naar de gemeente. Heb je daar vragen over?',
    en: 'We send the report of our looking back to the municipality. Do you have questions about that?',
  },
  'mg-d09-significant-change': {
    nl: 'Is er de laatste tijd iets groots veranderd in je leven? Zullen we dat samen aan de gemeente vertellen?',
    en: 'Has something big changed in your life lately? Shall we tell the municipality together?',
  },
  'mg-d09-1-no-shows': {
    nl: 'Een paar keer konden we elkaar niet spreken. Hoe komt dat, en wat zou het makkelijker maken?',
    en: 'A few times we could not meet. Why was that, and what would make it easier?',
  },
  'mg-d11-continuity': {
    nl: 'Soms ben ik er niet. Wie mag je dan helpen, en wat moet die persoon weten?',
    en: 'Sometimes I am not there. Who may help you then, and what should that person know?',
  },
  'mg-d12-warm-handover': {
    nl: 'Straks helpt iemand anders je. Zullen we samen kennismaken en vertellen wat belangrijk voor je is?',
    en: 'Soon somebody else will help you. Shall we meet together and tell what matters to you?',
  },
  'mg-d13-respectful-treatment': {
    nl: 'Hoe vind je dat wij met je omgaan? Wat kunnen we beter doen?',
    en: 'How do you feel about the way we treat you? What can we do better?',
  },
  'mg-d13-1-rules-shared': {
    nl: 'Wij hebben regels over hoe we met elkaar omgaan. Heb je die gekregen, en zijn ze duidelijk?',
    en: 'We have rules about how we treat each other. Did you get them, and are they clear?',
  },
  'mg-d13-2-client-feels-respected': {
    nl: 'Voel je je serieus genomen door ons? Vertel het gerust in je eigen woorden.',
    en: 'Do you feel that we take you seriously? Feel free to tell it in your own words.',
  },
  'mg-d14-1-client-choice': {
    nl: 'Je kunt zelf kiezen hoe je geholpen wilt worden. Welke mogelijkheden zullen we bespreken?',
    en: 'You can choose how you want to be helped. Which options shall we talk about?',
  },
  'mg-d14-4-inform-clients': {
    nl: 'Je kunt bij ons meepraten over de hulp voor iedereen. Zal ik uitleggen hoe dat gaat?',
    en: 'With us you can have a say about the support for everyone. Shall I explain how that works?',
  },
  'mg-d15-complaint-access': {
    nl: 'Ben je ergens niet tevreden over? Zal ik uitleggen hoe je een klacht kunt indienen?',
    en: 'Is there something you are not happy about? Shall I explain how you can file a complaint?',
  },
  'mg-d15-3-complaints-handled': {
    nl: 'Je had een klacht. Hoe vind je dat wij daarmee zijn omgegaan, en is het opgelost?',
    en: 'You had a complaint. How do you feel about what we did with it, and is it solved?',
  },
  'mg-d16-confidant': {
    nl: 'Er is een vertrouwenspersoon, die niet bij ons team hoort. Zal ik vertellen hoe je die bereikt?',
    en: 'There is a confidant who is not part of our team. Shall I tell you how to reach that person?',
  },
  'mg-r01-within-indication': {
    nl: 'De gemeente heeft je hulp tot een bepaalde dag toegekend. Heb je daarna nog hulp nodig?',
    en: 'The municipality has granted your support until a certain day. Do you still need support after that?',
  },
  'mg-r02-administration-matches': {
    nl: 'We schrijven op hoe vaak we bij je zijn en wat we dan doen. Klopt dat met wat jij weet?',
    en: 'We write down how often we are with you and what we do then. Does that match what you know?',
  },
  'mg-r03-claim-delivered': {
    nl: 'Krijg je de uren hulp die zijn afgesproken? Zo niet, wat is er anders gegaan?',
    en: 'Do you get the hours of support that were agreed? If not, what went differently?',
  },
};
