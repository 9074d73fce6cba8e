import type { Requirement } from '../../../rules/rule-set.ts';
import { zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'clientgerichtheid';
const section = 'Cliëntgerichtheid';

/** Source: theme "Cliëntgerichtheid", items 3, 5, 6 and 7: safety net, satisfaction, relatives and council. */
export const clientFocusOrganisationRequirements: Requirement[] = [
  {
    id: 'drents-cg03-safety-net',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'critical',
    title: { nl: 'Vangnet als stoppen gevaar geeft', en: 'A safety net when stopping gives danger' },
    explanation: {
      nl: 'Kan het einde van de hulp gevaar geven voor de cliënt? Dan kan de aanbieder terugvallen op een professionele partij.',
      en: 'Can the end of support put the client in danger? Then the provider can fall back on a professional party.',
    },
    hint: {
      nl: 'Regel en noteer wat er daarna komt, voordat de hulp stopt.',
      en: 'Arrange and note what comes next before the support stops.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Wordt een cliënt opgevangen als de hulp stopt en dat risico geeft?',
        en: 'Is a client caught when the support stops and that gives a risk?',
      },
      how: {
        nl: 'Bekijk de afspraken met andere organisaties en wat geldt als de aanbieder zelf stopt. Volg twee cliënten bij wie de hulp dit jaar ophield.',
        en: 'Look at the agreements with other organisations and at what holds when the provider itself stops. Follow two clients whose support ended this year.',
      },
      good: {
        nl: 'Voordat de aanbieder stopte, was er een gesprek met het wijkteam en kreeg de cliënt onafhankelijke ondersteuning.',
        en: 'Before the provider stopped there was a talk with the neighbourhood team and the client got independent support.',
      },
      poor: {
        nl: 'De cliënt kreeg een brief dat de hulp over twee weken stopt. Niemand wist wie de hulp kon overnemen.',
        en: 'The client got a letter that the support stops in two weeks. Nobody knew who could take over.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'De eis gaat over de organisatie. Zodra de hulp aan een cliënt stopt, is in zijn dossier te zien of het werkt.',
      en: "The requirement is about the organisation. As soon as the support of a client stops, the client's dossier shows whether it works.",
    },
    examples: [],
  },
  {
    id: 'drents-cg05-satisfaction-method',
    theme,
    source: { section, item: '5' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Visie en methode voor tevredenheid', en: 'Vision and method for satisfaction' },
    explanation: {
      nl: 'De aanbieder weet waarom en hoe hij tevredenheid meet en kijkt of die manier werkt.',
      en: 'The provider knows why and how it measures satisfaction and looks whether that way works.',
    },
    hint: {
      nl: 'Dit is niet iets voor de begeleider. Help wel dat cliënten de vragenlijst krijgen.',
      en: 'This is not for the support worker. Do help clients to get the questionnaire.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Heeft de aanbieder goed nagedacht over hoe hij tevredenheid meet?',
        en: 'Has the provider thought well about how to measure satisfaction?',
      },
      how: {
        nl: 'Vraag waarom deze methode is gekozen, wie er niet mee bereikt worden en wat er aan de methode is verbeterd.',
        en: 'Ask why this method was chosen, who is not reached by it and what was improved about the method.',
      },
      good: {
        nl: "Voor cliënten die niet lezen is er een gesprek met foto's in plaats van een vragenlijst.",
        en: 'For clients who do not read there is a talk with photos instead of a questionnaire.',
      },
      poor: {
        nl: 'Er gaat elk jaar een lijst uit die bijna niemand invult. Dat is al jaren zo.',
        en: 'Every year a form goes out that hardly anyone fills in. It has been so for years.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Een manier van toetsen is bij deze eis niet gedrukt. Doeltreffendheid 3 gaat over wat er met de uitkomsten gebeurt.',
      en: 'No way of testing is printed with this requirement. Doeltreffendheid 3 is about what is done with the results.',
    },
    examples: [],
  },
  {
    id: 'drents-cg06-family-policy',
    theme,
    source: { section, item: '6' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Beleid voor kinderen, ouders en naasten', en: 'Policy for children, parents and relatives' },
    explanation: {
      nl: 'De aanbieder heeft opgeschreven hoe hij opkomt voor kinderen, ouders en andere naasten.',
      en: 'The provider has written down how it stands up for children, parents and other relatives.',
    },
    hint: {
      nl: 'Vraag naar het beleid over ouders en naasten en werk ernaar.',
      en: 'Ask for the policy on parents and relatives and work by it.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Heeft de aanbieder oog voor wat kinderen, ouders en naasten nodig hebben?',
        en: 'Does the provider have an eye for what children, parents and relatives need?',
      },
      how: {
        nl: 'Lees het beleid. Vraag een medewerker hoe hij met een bezorgde moeder praat, en vraag of naasten een vertrouwenspersoon kunnen bereiken.',
        en: 'Read the policy. Ask a worker how they talk with a worried mother, and ask whether relatives can reach a confidant.',
      },
      good: {
        nl: 'Ouders worden voor elke evaluatie gebeld. Voor kinderen van cliënten is er een eigen boekje.',
        en: 'Parents are called before each evaluation. There is a booklet for children of clients.',
      },
      poor: {
        nl: 'Naasten komen in het beleid niet voor. Zij horen achteraf wat er besloten is.',
        en: 'Relatives do not figure in the policy. They hear afterwards what was decided.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt als bewijs alleen een vertrouwenspersoon. Dat dekt niet de hele eis; daarom kijken wij ook naar het beleid zelf.',
      en: 'The only evidence the framework names is a confidant. That does not cover the whole requirement, so we also look at the policy itself.',
    },
    examples: [],
  },
  {
    id: 'drents-cg07-client-council',
    theme,
    source: { section, item: '7' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Cliëntenraad of andere inspraak werkt echt',
      en: 'Client council or other participation really works',
    },
    explanation: {
      nl: 'Cliënten praten mee via een cliëntenraad of op een andere manier. Hun advies wordt gebruikt en zij weten hoe het werkt.',
      en: 'Clients have a say through a client council or in another way. Their advice is used and they know how it works.',
    },
    hint: {
      nl: 'Vertel de cliënt hoe meepraten werkt en noteer dat.',
      en: 'Tell the client how to have a say and note that.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Hebben cliënten echt invloed op beleid en werk?',
        en: 'Do clients really influence policy and practice?',
      },
      how: {
        nl: 'Lees verslagen van de raad of van huiskameroverleg. Vraag naar een advies dat is gevolgd en een dat niet is gevolgd. Vraag twee cliënten of zij weten hoe zij kunnen meepraten.',
        en: 'Read reports of the council or of house meetings. Ask about advice that was followed and advice that was not. Ask two clients whether they know how to have a say.',
      },
      good: {
        nl: 'Op advies van de raad is het weekrooster veranderd. Over een ander advies is uitgelegd waarom het niet kon.',
        en: 'On advice of the council the weekly rota was changed. About other advice it was explained why it could not be done.',
      },
      poor: {
        nl: 'De raad bestaat uit één ouder die alle stukken achteraf krijgt.',
        en: 'The council is one parent who gets all papers afterwards.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: "Het kader noemt geen grens voor de grootte. Een zzp'er mag inspraak op een andere manier regelen, maar moet kunnen uitleggen hoe.",
      en: 'The framework names no size limit. A self-employed worker may arrange participation in another way, but must be able to explain how.',
    },
    examples: [],
  },
];
