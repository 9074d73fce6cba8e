import type { Requirement } from '../../../rules/rule-set.ts';
import { yearly } from '../terms.ts';

const theme = 'zorgverleners';
const section = 'Zorgverleners';

/** Source: "Zorgverleners", articles 24 to 28: what workers hear and what they may choose. */
export const workerRequirements: Requirement[] = [
  {
    id: 'prog-24-honest-info-workers',
    theme,
    source: { section, item: '24' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Eerlijk beeld aan zorgverleners', en: 'Honest and correct picture for care workers' },
    explanation: {
      nl: 'Ook tegen zorgverleners is de organisatie eerlijk en helder over haar aanbod, in informatie en in advies.',
      en: 'Towards care workers too the organisation is honest and clear about what it offers, in information and in advice.',
    },
    hint: {
      nl: 'Vertel nieuwe collega’s hoe het werk echt is.',
      en: 'Tell new colleagues what the work is really like.',
    },
    judge: {
      question: {
        nl: 'Klopt wat zorgverleners vooraf horen met wat zij daarna aantreffen?',
        en: 'Does what care workers hear beforehand match what they find afterwards?',
      },
      how: {
        nl: 'Lees vacatures en introductie. Vraag drie mensen die dit jaar begonnen wat anders bleek.',
        en: 'Read vacancies and the introduction. Ask three people who began this year what turned out differently.',
      },
      good: {
        nl: 'In het gesprek kwam aan bod dat avonddiensten erbij horen, en hoeveel.',
        en: 'The talk covered that evening shifts are part of the job, and how many.',
      },
      poor: {
        nl: 'Vaste uren waren toegezegd; na een maand was het oproepwerk.',
        en: 'Fixed hours were promised; after a month it was on-call work.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: { nl: 'Dit is artikel 11, maar dan voor zorgverleners.', en: 'This is article 11, but for care workers.' },
    examples: [],
  },
  {
    id: 'prog-25-worker-responsibilities',
    theme,
    source: { section, item: '25' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Zorgverlener kent zijn verantwoordelijkheden bij de start',
      en: 'Worker knows the responsibilities at the start',
    },
    explanation: {
      nl: 'Begint een zorgverlener bij een cliënt, dan hoort hij in duidelijke woorden wat van hem wordt verwacht. Dat geldt ook voor zelfstandigen.',
      en: 'A care worker who begins with a client hears in plain words what is expected. That goes for the self-employed too.',
    },
    hint: {
      nl: 'Vraag voor je begint wat jouw verantwoordelijkheid is.',
      en: 'Before you begin, ask what your responsibility is.',
    },
    judge: {
      question: {
        nl: 'Wist elke zorgverlener bij het begin van de zorg waarvoor hij verantwoordelijk is?',
        en: 'Did every care worker know the responsibilities when the care began?',
      },
      how: {
        nl: 'Neem vijf recente starts. Zoek de schriftelijke uitleg en vraag de zorgverlener of die begrijpelijk was.',
        en: 'Take five recent starts. Find the written explanation and ask the care worker whether it was clear.',
      },
      good: {
        nl: 'Voor de eerste dag lag er een blad met taken, grenzen en wie je belt bij twijfel.',
        en: 'Before the first day there was a sheet with tasks, limits and whom to call in doubt.',
      },
      poor: {
        nl: 'De zzp’er kreeg alleen een adres en een tijd.',
        en: 'The self-employed worker got only an address and a time.',
      },
      redo: yearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'prog-26-equal-workers',
    theme,
    source: { section, item: '26' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Gelijke behandeling van zorgverleners', en: 'Equal treatment of care workers' },
    explanation: {
      nl: 'Zorgverleners in dezelfde situatie worden gelijk behandeld. Niemand krijgt minder kansen om wie hij is of wat hij gelooft.',
      en: 'Care workers in the same situation are treated alike. Nobody gets fewer chances because of who they are or what they believe.',
    },
    hint: {
      nl: 'Meld ongelijke behandeling bij je leidinggevende of de vertrouwenspersoon.',
      en: 'Report unequal treatment to your manager or the confidant.',
    },
    judge: {
      question: {
        nl: 'Krijgen zorgverleners in dezelfde situatie dezelfde behandeling?',
        en: 'Do care workers in the same situation get the same treatment?',
      },
      how: {
        nl: 'Bekijk het beleid, klachten van medewerkers, en hoe roosters, scholing en functies zijn verdeeld.',
        en: 'Look at the policy, complaints of staff, and how shifts, training and posts are divided.',
      },
      good: {
        nl: 'Feestdagen worden in overleg verdeeld, met een regel die voor iedereen gelijk is.',
        en: 'Holidays are divided together, by one rule for everyone.',
      },
      poor: {
        nl: 'Wie een hoofddoek draagt, komt alleen bij bepaalde gezinnen.',
        en: 'Whoever wears a headscarf is sent to certain families only.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: { nl: 'Dit is artikel 14, maar dan voor zorgverleners.', en: 'This is article 14, but for care workers.' },
    examples: [],
  },
  {
    id: 'prog-27-worker-free-choice-clients',
    theme,
    source: { section, item: '27' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Zelfstandige kiest zelf zijn cliënten', en: 'Self-employed worker chooses own clients' },
    explanation: {
      nl: 'Een zelfstandig zorgverlener beslist zelf met welke cliënten hij werkt.',
      en: 'A self-employed care worker decides with which clients to work.',
    },
    hint: {
      nl: 'Dit is niet voor de begeleider. De organisatie kijkt haar contracten met zelfstandigen na.',
      en: 'This is not for the worker. The organisation checks its contracts with the self-employed.',
    },
    appliesWhen: { all: [{ fact: 'organisation.workforceTypes', op: 'contains', value: 'self-employed' }] },
    judge: {
      question: {
        nl: 'Kan een zelfstandige een cliënt weigeren zonder dat hem dat iets kost?',
        en: 'Can a self-employed worker decline a client without paying for it in some way?',
      },
      how: {
        nl: 'Lees drie overeenkomsten en vraag een zelfstandige naar de laatste keer dat hij nee zei.',
        en: 'Read three contracts and ask a self-employed worker about the latest refusal.',
      },
      good: {
        nl: 'In de overeenkomst staat dat weigeren mag; na een weigering kwam gewoon een nieuwe vraag.',
        en: 'The contract says declining is allowed; after a refusal a new request simply followed.',
      },
      poor: {
        nl: 'Wie een cliënt weigert, krijgt een maand geen werk.',
        en: 'Whoever declines a client gets no work for a month.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Geldt alleen als de organisatie zelfstandigen inzet.',
      en: 'Applies only if the organisation works with the self-employed.',
    },
    examples: [],
  },
  {
    id: 'prog-28-worker-other-providers',
    theme,
    source: { section, item: '28' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Zelfstandige mag ook elders werken', en: 'Self-employed worker may work elsewhere too' },
    explanation: {
      nl: 'Een zelfstandig zorgverlener mag daarnaast voor andere aanbieders werken.',
      en: 'A self-employed care worker may also work for other providers.',
    },
    hint: {
      nl: 'Dit is niet voor de begeleider. De organisatie haalt een verbod op ander werk uit haar contracten.',
      en: 'This is not for the worker. The organisation takes a ban on other work out of its contracts.',
    },
    appliesWhen: { all: [{ fact: 'organisation.workforceTypes', op: 'contains', value: 'self-employed' }] },
    judge: {
      question: {
        nl: 'Zijn zelfstandigen vrij om ook voor anderen te werken?',
        en: 'Are self-employed workers free to work for others too?',
      },
      how: {
        nl: 'Zoek in drie overeenkomsten naar een verbod op ander werk of een boete.',
        en: 'Look in three contracts for a ban on other work or a fine.',
      },
      good: {
        nl: 'De overeenkomst noemt het recht om elders te werken met zoveel woorden.',
        en: 'The contract names the right to work elsewhere in so many words.',
      },
      poor: {
        nl: 'Er geldt een verbod om binnen een jaar voor een andere aanbieder in de stad te werken.',
        en: 'There is a ban on working for another provider in town within a year.',
      },
      redo: yearly,
      scale: 'yes-no',
    },
    note: {
      nl: 'Geldt alleen als de organisatie zelfstandigen inzet.',
      en: 'Applies only if the organisation works with the self-employed.',
    },
    examples: [],
  },
];
