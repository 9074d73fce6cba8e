import type { Requirement } from '../../../rules/rule-set.ts';
import { everyYear } from '../redo.ts';

/** Source: the theme on staff, items 1 to 3: policy, diplomas and certificates of conduct. Its heading is lost in the text we have. */
export const staffRequirements: Requirement[] = [
  {
    id: 'mg-p01-staff-policy',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Actueel beleid voor personeel en vrijwilligers', en: 'Current policy for staff and volunteers' },
    explanation: {
      nl: 'Er is beleid over werven, begeleiden, scholen en ontwikkelen, voor medewerkers en voor vrijwilligers. Het is bij de tijd.',
      en: 'There is policy on recruiting, guiding, training and developing, for staff and for volunteers. It is up to date.',
    },
    hint: {
      nl: 'Zet in het beleid de vier onderwerpen en spreek af wanneer het weer wordt nagekeken.',
      en: 'Put the four topics in the policy and agree when it is reviewed again.',
    },
    judge: {
      question: {
        nl: 'Is er actueel beleid voor personeel en vrijwilligers, met alle vier de onderwerpen?',
        en: 'Is there current policy for staff and volunteers with all four topics?',
      },
      how: {
        nl: 'Kijk naar de datum en zoek de vier onderwerpen op. Vraag iemand die pas is begonnen hoe het inwerken ging.',
        en: 'Look at the date and find the four topics. Ask someone who started recently how the introduction went.',
      },
      good: {
        nl: 'Beleid van vorig jaar, met een inwerkprogramma, een scholingsplan en een deel over vrijwilligers. Wie pas begon, herkent het.',
        en: 'Policy of last year with an introduction programme, a training plan and a part on volunteers. Whoever started recently recognises it.',
      },
      poor: {
        nl: 'Het beleid gaat alleen over werven en noemt vrijwilligers niet, terwijl er tien zijn.',
        en: 'The policy is only about recruiting and does not mention volunteers, while there are ten.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'De kop van dit hoofdstuk ontbreekt in de tekst waarmee wij werkten; het is het hoofdstuk na Veiligheid. Zonder vrijwilligers is het deel over vrijwilligers volgens ons niet nodig.',
      en: 'The heading of this chapter is missing in the text we worked with; it is the chapter after Safety. Without volunteers we take it that the part on volunteers is not needed.',
    },
    examples: [],
  },
  {
    id: 'mg-p02-diplomas',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '2' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: "Hulpverleners hebben passende diploma's", en: 'Workers have fitting diplomas' },
    explanation: {
      nl: 'Elke hulpverlener heeft een diploma of kwalificatie op het gebied van zorg en welzijn, die past bij het werk.',
      en: 'Every worker has a diploma or qualification in care and welfare that fits the work.',
    },
    hint: {
      nl: 'Vraag ontbrekende diploma’s op en bewaar een kopie in het personeelsdossier.',
      en: 'Ask for missing diplomas and keep a copy in the personnel file.',
    },
    judge: {
      question: {
        nl: 'Heeft elke hulpverlener een diploma dat past bij het werk?',
        en: 'Does every worker have a diploma that fits the work?',
      },
      how: {
        nl: 'Leg de lijst van hulpverleners naast de personeelsdossiers. Kijk bij een steekproef of het diploma er is en bij de functie past.',
        en: 'Compare the list of workers with the personnel files. For a sample see whether the diploma is there and fits the job.',
      },
      good: {
        nl: 'Van iedereen is een diploma aanwezig dat bij de functie past. Wie nog studeert, heeft een vaste begeleider.',
        en: 'For everyone there is a diploma that fits the job. Whoever still studies has a regular supervisor.',
      },
      poor: {
        nl: 'Van drie hulpverleners is geen diploma te vinden en niemand weet welke opleiding zij hebben.',
        en: 'For three workers no diploma can be found and no one knows their training.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader geeft voorbeelden, zoals Social Work, verpleegkundige en gedragswetenschapper. Een ander passend diploma mag ook. Voor wie geen diploma heeft, zie punt 7.',
      en: 'The framework gives examples, such as Social Work, nurse and behavioural scientist. Another fitting diploma is fine too. For those without a diploma see item 7.',
    },
    examples: [],
  },
  {
    id: 'mg-p03-vog',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '3' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'critical',
    title: {
      nl: 'Geldige VOG voor iedereen met cliëntcontact',
      en: 'Valid certificate of conduct for everyone with client contact',
    },
    explanation: {
      nl: 'Wie direct met cliënten te maken heeft, heeft een geldige VOG (Verklaring Omtrent het Gedrag). Dat geldt ook voor vrijwilligers, en voor eigenaren en bestuurders die cliënten zien.',
      en: 'Whoever deals directly with clients has a valid certificate of conduct (VOG). This includes volunteers, and owners and directors who see clients.',
    },
    hint: {
      nl: 'Houd een lijst bij van iedereen die cliënten ziet en vraag wat ontbreekt meteen aan.',
      en: 'Keep a list of everyone who sees clients and apply at once for what is missing.',
    },
    judge: {
      question: {
        nl: 'Is er van iedereen die direct met cliënten werkt een geldige VOG?',
        en: 'Is there a valid certificate for everyone who works directly with clients?',
      },
      how: {
        nl: 'Maak een lijst van iedereen die cliënten ziet, ook vrijwilligers, stagiairs en leiding. Zoek bij elke naam de VOG op.',
        en: 'List everyone who sees clients, including volunteers, trainees and management. Find the certificate for each name.',
      },
      good: {
        nl: 'De lijst is compleet en bij elke naam staat de datum van de VOG.',
        en: 'The list is complete and each name has the date of the certificate.',
      },
      poor: {
        nl: 'Van één vrijwilliger en van de eigenaar, die zelf ook begeleidt, is geen VOG te vinden.',
        en: 'For one volunteer and for the owner, who also gives support, no certificate can be found.',
      },
      redo: everyYear,
      scale: 'yes-no',
    },
    note: {
      nl: 'Het kader zegt "iedereen". Wij rekenen daarom ook stagiairs en ervaringsdeskundigen mee. Wat "geldig" is, staat er niet bij; op een VOG staat geen einddatum.',
      en: 'The framework says "everyone". So we include trainees and experts by experience. It does not say what "valid" is; a certificate shows no end date.',
    },
    examples: [],
  },
  {
    id: 'mg-p03-1-vog-age',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '3.1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'VOG is bij de start hoogstens drie maanden oud',
      en: 'Certificate at most three months old at the start',
    },
    explanation: {
      nl: 'De VOG is afgegeven in de drie maanden voor de eerste werkdag.',
      en: 'The certificate was issued in the three months before the first working day.',
    },
    hint: {
      nl: 'Vraag de VOG aan zodra de eerste werkdag bekend is en laat niemand zonder beginnen.',
      en: 'Apply for the certificate as soon as the first working day is known and let no one start without it.',
    },
    judge: {
      question: {
        nl: 'Is elke VOG afgegeven in de drie maanden voor de eerste werkdag?',
        en: 'Was every certificate issued in the three months before the first working day?',
      },
      how: {
        nl: 'Leg bij een steekproef de datum op de VOG naast de eerste werkdag. Precies drie maanden mag nog.',
        en: 'For a sample compare the date on the certificate with the first working day. Exactly three months is still fine.',
      },
      good: {
        nl: 'Eerste werkdag 1 september, VOG van 10 juli.',
        en: 'First working day 1 September, certificate of 10 July.',
      },
      poor: {
        nl: 'Eerste werkdag 1 september, VOG van 20 september. Of een VOG van een jaar eerder, uit een vorige baan.',
        en: 'First working day 1 September, certificate of 20 September. Or one of a year earlier, from a former job.',
      },
      redo: everyYear,
      scale: 'yes-no',
    },
    note: {
      nl: 'Drie maanden staat in het kader. Een VOG van na de eerste werkdag telt niet, want hij hoort er eerder te zijn. Bij vrijwilligers rekenen wij vanaf de eerste dag met cliënten.',
      en: 'Three months is in the framework. A certificate of after the first working day does not count, as it should be there before. For volunteers we count from the first day with clients.',
    },
    examples: [],
  },
  {
    id: 'mg-p03-2-vog-profile',
    theme: 'vakbekwaam-personeel',
    source: { section: 'Vakbekwaam personeel', item: '3.2' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'VOG met minstens profiel 45', en: 'Certificate with at least profile 45' },
    explanation: {
      nl: 'De VOG is aangevraagd met screeningsprofiel 45, het profiel voor zorg en welzijn, of met een screening die dat omvat.',
      en: 'The certificate was requested with screening profile 45, the one for care and welfare, or with a screening that includes it.',
    },
    hint: {
      nl: 'Kruis bij de aanvraag profiel 45 aan en controleer het als de VOG binnenkomt.',
      en: 'Tick profile 45 when applying and check it when the certificate comes in.',
    },
    judge: {
      question: {
        nl: 'Heeft elke VOG profiel 45, of een screening die dat omvat?',
        en: 'Does every certificate have profile 45, or a screening that includes it?',
      },
      how: {
        nl: 'Lees het profiel op de VOG, bij dezelfde steekproef als voor de datum.',
        en: 'Read the profile on the certificate, for the same sample as for the date.',
      },
      good: { nl: 'Op elke VOG staat profiel 45.', en: 'Every certificate shows profile 45.' },
      poor: {
        nl: 'De VOG van een hulpverlener is aangevraagd voor werk als taxichauffeur.',
        en: 'The certificate of a worker was requested for work as a taxi driver.',
      },
      redo: everyYear,
      scale: 'yes-no',
    },
    note: {
      nl: 'Het kader noemt 45 als het minste. Is er breder gescreend, laat dan zien dat profiel 45 erin zit.',
      en: 'The framework names 45 as the least. If the screening was wider, show that it includes profile 45.',
    },
    examples: [],
  },
];
