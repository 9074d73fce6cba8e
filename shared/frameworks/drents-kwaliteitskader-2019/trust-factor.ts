import type { LocalisedText } from '../../domain/localised-text.ts';

/** One kind of behaviour of a provider, with what it may show in. */
export interface TrustBehaviour {
  readonly id: string;
  readonly title: LocalisedText;
  readonly description: LocalisedText;
  readonly indicators: readonly LocalisedText[];
}

export interface TrustFactor {
  readonly source: { readonly section: string; readonly item: string };
  readonly title: LocalisedText;
  readonly introduction: LocalisedText;
  /** What the five lists are for. */
  readonly purposes: readonly LocalisedText[];
  readonly behaviours: readonly TrustBehaviour[];
}

/**
 * The trust factor (Vertrouwen) of section 3.2 and annex 1: five lists for a conversation about how a provider behaves.
 * The source says that it is no tick list and gives no scores, so there is none here, nor a place to put one.
 */
export const drentsTrustFactor: TrustFactor = {
  source: { section: 'Wegingsfactor Vertrouwen', item: '3.2, bijlage 1' },
  title: { nl: 'Vertrouwen', en: 'Trust' },
  introduction: {
    nl: 'Vijf lijsten voor een gesprek over hoe een aanbieder zich gedraagt. Kijk eerst naar de eisen en de wet, dan naar wat er speelt en speelde, en dan pas naar vertrouwen. De lijsten zijn niet om af te vinken en geven geen score. Noem bij elk punt een voorbeeld.',
    en: 'Five lists for a conversation about how a provider behaves. First look at the requirements and the law, then at what is and was going on, and only then at trust. The lists are not for ticking off and give no score. Give an example with each point.',
  },
  purposes: [
    {
      nl: 'Op een vaste manier zeggen waar het vertrouwen in een aanbieder op rust.',
      en: 'To say in a set way what the trust in a provider rests on.',
    },
    {
      nl: 'Dezelfde woorden gebruiken als vertrouwen meetelt in een oordeel of een advies aan de gemeente.',
      en: 'To use the same words when trust counts in a judgement or in advice to the municipality.',
    },
    {
      nl: "Aan collega's, aanbieder en buitenwereld kunnen uitleggen hoe vertrouwen heeft meegewogen.",
      en: 'To be able to explain to colleagues, provider and the outside world how trust was weighed.',
    },
  ],
  behaviours: [
    {
      id: 'integer-handelen',
      title: { nl: 'Integer handelen', en: 'Acting with integrity' },
      description: {
        nl: 'De aanbieder doet wat netjes en eerlijk is, voor de organisatie en voor de samenleving.',
        en: 'The provider does what is decent and honest, for the organisation and for society.',
      },
      indicators: [
        { nl: 'Zegt de waarheid.', en: 'Tells the truth.' },
        { nl: 'Doet wat is beloofd.', en: 'Does what was promised.' },
        {
          nl: 'Gaat met respect met mensen om, bijvoorbeeld met medewerkers bij een calamiteit.',
          en: 'Treats people with respect, for example staff involved in a calamity.',
        },
        { nl: 'Deelt alles wat van belang is.', en: 'Shares everything that matters.' },
        { nl: 'Reageert in gelijke gevallen op dezelfde manier.', en: 'Reacts in the same way in like cases.' },
        { nl: 'Volgt de wet.', en: 'Follows the law.' },
        { nl: 'Bewaart wat vertrouwelijk is.', en: 'Keeps what is confidential.' },
        {
          nl: 'Werkt volgens de regels van het beroep en de branche.',
          en: 'Works by the rules of the profession and the sector.',
        },
        { nl: 'Gebruikt macht en positie niet verkeerd.', en: 'Does not misuse power or position.' },
        { nl: 'Pleegt geen fraude.', en: 'Commits no fraud.' },
        {
          nl: 'Voorkomt banden die niet passen, zoals dubbele belangen in het bestuur.',
          en: 'Prevents ties that do not fit, such as double interests on the board.',
        },
        {
          nl: 'Zet de mensen voorop voor wie de hulp bedoeld is.',
          en: 'Puts first the people whom the support is for.',
        },
        { nl: 'Denkt ook aan het belang van de samenleving.', en: 'Also thinks of the interest of society.' },
        {
          nl: 'Weegt bij een besluit goede hulp, eigen mensen en algemeen belang eerlijk tegen elkaar af.',
          en: 'When deciding, honestly weighs good support, own people and the public interest against each other.',
        },
      ],
    },
    {
      id: 'lerend-vermogen',
      title: { nl: 'Lerend vermogen tonen', en: 'Showing the ability to learn' },
      description: {
        nl: 'De aanbieder leert van wat er gebeurt, gebruikt dat een volgende keer en doet dat bewust.',
        en: 'The provider learns from what happens, uses that the next time and does so on purpose.',
      },
      indicators: [
        {
          nl: 'Maakt leren gewoon, bijvoorbeeld met tijd en middelen voor veiligheid.',
          en: 'Makes learning normal, for example with time and means for safety.',
        },
        { nl: 'Luistert naar nieuwe ideeën en probeert ze uit.', en: 'Listens to new ideas and tries them.' },
        { nl: 'Regelt scholing.', en: 'Arranges training.' },
        {
          nl: 'Moedigt mensen aan een eigen ontwikkelplan te maken.',
          en: 'Encourages people to make a development plan.',
        },
        { nl: 'Doet zelf mee aan scholing.', en: 'Takes part in training too.' },
        { nl: 'Verbetert wat nodig is om te kunnen leren.', en: 'Improves what is needed to be able to learn.' },
        { nl: 'Deelt kennis en informatie.', en: 'Shares knowledge and information.' },
        {
          nl: 'Maakt tijd, geld, kennis en ervaring vrij om te leren.',
          en: 'Frees time, money, knowledge and experience for learning.',
        },
        { nl: 'Zoekt fouten op en herstelt ze.', en: 'Looks for mistakes and repairs them.' },
        {
          nl: 'Weet wat mis kan gaan en wat beter kan, en doet daar iets mee.',
          en: 'Knows what can go wrong and what can be better, and acts on it.',
        },
        {
          nl: 'Trekt lessen uit klachten, incidenten en calamiteiten.',
          en: 'Draws lessons from complaints, incidents and calamities.',
        },
        {
          nl: 'Maakt een verbetering af: plannen, doen, nakijken, bijstellen.',
          en: 'Finishes an improvement: plan, do, check, adjust.',
        },
        { nl: 'Zoekt de les en niet de schuldige.', en: 'Looks for the lesson, not for the culprit.' },
      ],
    },
    {
      id: 'verantwoording-afleggen',
      title: { nl: 'Verantwoording afleggen', en: 'Being accountable' },
      description: {
        nl: 'De aanbieder staat voor wat hij doet en legt het uit als iemand ernaar vraagt.',
        en: 'The provider stands for what it does and explains it when someone asks.',
      },
      indicators: [
        {
          nl: 'Wil zich verantwoorden en houdt daarbij cliënten en medewerkers in het oog.',
          en: 'Is willing to account and keeps clients and staff in mind.',
        },
        { nl: 'Legt aan de cliënt uit wat hij doet.', en: 'Explains to the client what it does.' },
        {
          nl: "Legt het uit binnen de organisatie, zoals aan ondernemingsraad, cliëntenraad en collega's.",
          en: 'Explains it inside the organisation, such as to works council, client council and colleagues.',
        },
        { nl: 'Geeft redenen voor zijn manier van werken.', en: 'Gives reasons for its way of working.' },
        { nl: 'Legt het uit aan de eigen toezichthouders.', en: 'Explains it to its own supervisors.' },
        { nl: 'Legt het uit aan toezichthouders van buiten.', en: 'Explains it to supervisors from outside.' },
        { nl: 'Vertelt wat goed gaat en wat minder goed gaat.', en: 'Tells what goes well and what goes less well.' },
        {
          nl: 'Zegt het als een norm of verwachting niet is gehaald, en waarom.',
          en: 'Says so when a norm or expectation was not met, and why.',
        },
      ],
    },
    {
      id: 'toetsbaar-opstellen',
      title: { nl: 'Toetsbaar opstellen', en: 'Being open to assessment' },
      description: {
        nl: "De aanbieder regelt dat collega's elkaar toetsen, beoordelen en op het werk terugkijken.",
        en: 'The provider arranges that colleagues test and assess each other and look back on the work.',
      },
      indicators: [
        {
          nl: 'Laat medewerkers meedenken over veiligheid, zoals bij de RI&E, een training of het teamoverleg.',
          en: 'Lets staff think along about safety, as in the workplace risk inventory, a training or the team meeting.',
        },
        {
          nl: 'Vraagt op tijd hulp, bijvoorbeeld van een onafhankelijke deskundige.',
          en: 'Asks for help in time, for example of an independent expert.',
        },
        { nl: 'Weet hoe het met de eigen organisatie gaat.', en: 'Knows how the own organisation is doing.' },
        { nl: 'Is te bereiken voor vragen daarover.', en: 'Can be reached for questions about that.' },
        { nl: 'Geeft daar goede informatie over.', en: 'Gives good information about it.' },
        { nl: 'Laat zich aanspreken op het werk.', en: 'Can be called to account for the work.' },
        { nl: 'Vraagt om feedback.', en: 'Asks for feedback.' },
        { nl: 'Kijkt vaak genoeg kritisch naar zichzelf.', en: 'Looks critically at itself often enough.' },
        {
          nl: 'Bouwt aan een eerlijke cultuur, bijvoorbeeld met een training in feedback.',
          en: 'Builds a fair culture, for example with a training in feedback.',
        },
        {
          nl: 'Doet mee aan intervisie, toetsing of een keurmerk.',
          en: 'Takes part in peer review, testing or a quality mark.',
        },
        {
          nl: 'Werkt goed mee aan onderzoek als er twijfel is.',
          en: 'Cooperates well with an inquiry when there is doubt.',
        },
        {
          nl: 'Werkt mee aan toezicht van binnen en van buiten.',
          en: 'Cooperates with supervision from inside and outside.',
        },
      ],
    },
    {
      id: 'open-en-transparant',
      title: { nl: 'Open en transparant opstellen', en: 'Being open and transparent' },
      description: {
        nl: 'De aanbieder deelt eerlijk wat er speelt, ook uit zichzelf, met medewerkers, toezichthouder en samenleving.',
        en: 'The provider honestly shares what is going on, also unasked, with staff, supervisor and society.',
      },
      indicators: [
        { nl: 'Wil zelf open zijn, niet omdat het moet.', en: 'Wants to be open, not because it must.' },
        {
          nl: 'Geeft goede informatie over de hulp en hoe goed die is.',
          en: 'Gives good information about the support and how good it is.',
        },
        {
          nl: 'Vertelt toezichtraad, cliëntenraad, ondernemingsraad en hulpverleners op tijd wat zij moeten weten.',
          en: 'Tells supervisory board, client council, works council and professionals in time what they must know.',
        },
        {
          nl: 'Waarschuwt de kwaliteitsmanagers op tijd en precies als kwaliteit of veiligheid in gevaar is.',
          en: 'Warns the quality managers in time and precisely when quality or safety is at stake.',
        },
        {
          nl: 'Praat open met deze raden en met andere hulpverleners.',
          en: 'Talks openly with these councils and with other professionals.',
        },
        {
          nl: 'Is eerlijk over belangen die botsen en bespreekt lastige keuzes.',
          en: 'Is honest about clashing interests and discusses hard choices.',
        },
        { nl: 'Geeft antwoord als iets gevraagd wordt.', en: 'Answers when something is asked.' },
        {
          nl: "Is open over incidenten en risico's en denkt mee over wat anderen moeten weten.",
          en: 'Is open about incidents and risks and thinks along about what others must know.',
        },
        {
          nl: 'Stimuleert veilig gedrag in alle lagen, praat over wat mensen drijft en geeft zelf het voorbeeld.',
          en: 'Encourages safe behaviour in all layers, talks about what drives people and sets the example.',
        },
      ],
    },
  ],
};
