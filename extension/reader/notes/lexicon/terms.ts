/**
 * The words of the lexicon by meaning. "plan*" is a beginning, "*plan" an ending, anything else a whole word. "~" marks
 * a form that does not tell that something was done: an infinitive, or a present tense that often speaks of later.
 */
export const terms: Readonly<Record<string, string>> = {
  // Who.
  CLIENT:
    'cl client clienten clt bewoner bewoonster dhr mw mevr mevrouw meneer heer hem haar hij zij ze jongere deelnemer jij je',
  FAMILY:
    'moeder vader ouders ouder mama papa zus zusje zuster broer broertje dochter zoon zoontje kinderen kind partner echtgenoot echtgenote man vrouw vriend vriendin vrienden oma opa tante oom neef nicht nichtje neefje schoon* familie familielid familieleden gezin kleinkind kleinzoon kleindochter buurvrouw buurman buren netwerk naaste naasten verwant verwanten ex stiefvader stiefmoeder pleegouders pleegmoeder pleegvader',
  CARER: 'mantelzorg* ~mantelzorgen',
  REPRESENTATIVE:
    'mentor mentrix bewindvoerder* bewindvoering wb-er curator vertegenwoordiger* vertegenwoordigster voogd gezinsvoogd belangenbehartiger* wettelijk-vertegenwoordiger gemachtigde mentoren',
  MUNICIPALITY: 'gemeente gem wmo-* wmo toezichthouder* gebiedsteam cjg *consulent consulent*',
  COLLEAGUE: "collega* team* werkbegeleider pb'er pb-er achterwacht",
  SHIFT:
    "avonddienst nachtdienst dagdienst ochtenddienst slaapdienst weekenddienst dienst collega* team nachtwacht flexer invaller achterwacht pb'er",
  EXPERT:
    'gedragsw* gedragsd* gedragsk* *pedagoog *psycholoog *psychiater huisarts arts jeugdarts avg* poh* spv* wijkverpleegkundige wijkzuster verpleegkundige ergoth* fysioth* specialist deskundige behandelaar* wzd-functionaris',

  // What is spoken of.
  PLAN: 'ondersteuningsplan* begeleidingsplan* perspectiefplan* trajectplan* hulpverleningsplan* plan *zorgplan *leefplan *doelenplan behandelplan zorgplan* ondersteuningsplan* concept-plan conceptplan woonplan',
  GOAL: 'doelstelling* *doel *doelen',
  CHOICE:
    'keuze keuzes keus keuzemogelijkhed* opties optie mogelijkheden alternatieven alternatief keuzevrijheid keuzemogelijkheid',
  SUPPORT:
    '*begeleiding begeleid* ondersteun* hulp* zorg zorgmoment* contactmoment* uren huisbezoek* dagbesteding huishoudelijke langskom*',
  COMPLAINTWAY: 'klachtenr* klachtenp* klachtenf* klachtenc* klachtenb* klachtr* klachtp* klachtm* geschillenc*',
  COMPLAINT: 'klacht klachtbrief klaagschrift klachtmelding',
  BODY: 'verstandelijke visuele lichamelijke buik rug pijn hoofd maag gezondheidsklachten psychische fysieke somatische medische huid long hart',
  CONFIDANT: '*vertrouwenspersoon *vertrouwenspersonen cvp *vertrouwenswerk akj',
  PARTICIPATION:
    '*clientenraad *clientenraden *medezeggenschap inspraak *bewonersraad bewonersc* bewonerso* bewonersv* huiskamero* jongerenraad deelnemersraad huisvergadering spiegelgesprek*',
  HAVESAY: '~meepraten meepraat ~meedenken meedenkt ~meebeslissen',
  INFO: 'huisregels leefregels informatie* info* folder* brochure* flyer* welkomstmap* voorlichting',
  RISK: "risico's risicos *risico *gevaar gevaren valrisico* risicog* risicof*",
  RISKTOOL: 'risicotax* risico-inv* risicoinv* risicoscan* risicosig* risicoan* risico-ins* risicoprof*',
  SAFETY: '*veiligheid veiligheidsgevoel veiligheidssituatie',
  SAFETYPLAN: 'veiligheidsplan* signaler* crisisplan* crisiskaart* veiligheidsafspra* noodplan*',
  SAFE: 'veilig veiliger onveilig',
  RESTRICTION:
    'vrijheidsb* onvrijwillige wzd dwang* beperking beperkende vbm kamercontrole* fixatie afzondering separatie cameratoe* bedhek* onrustband wvggz telefoonbeperking',
  MEDICATION:
    'medicatie* medicijn* pil pillen depot antidep* *bijwerkingen tablet* slaapm* methadon insuline antipsych* pijnst* *azepam ritalin lithium',
  MEDREVIEW: 'medicatier* medicatieb* medicatieo* medicatie-e*',
  MELDCODE: '*meldcode kindcheck',

  // Talking.
  DISCUSS:
    'besproken besprak bespraken bespreekt doorgenomen doornam doornamen doorneemt doorgesproken doorsprak doorspraken doorgelopen doorlopen doorliepen doorliep langsgelopen langsliepen langsliep gesproken sprak spraken gepraat praatte praatten bod orde sprake stilgestaan stonden aangekaart kaartte aankaartte overlegd overleg gesprek gesprekken gesprekje bespreking toegelicht toelichtte uitgelegd uitlegde uitleg toelichting bevraagd bekeken nabesproken voorbesproken aangesneden benoemd gedeeld opgehelderd doorgepraat afgestemd bijgepraat terugkoppeling teruggekoppeld voorgelezen ~bespreken ~bespreek ~doornemen ~doorneem ~doorspreken ~doorspreek ~praten ~praat ~spreken ~spreek ~langslopen ~langsloop ~doorloop ~overleggen ~oppak ~oppakken ~benoemen ~aankaarten ~uitleggen ~toelichten',
  HADABOUT: 'gehad ~hebben ~heb hadden',
  EXPLAIN:
    'uitgelegd uitleg uitlegde uitlegden uitlegt toegelicht toelichting toelichtte toelichtten verteld verduidelijkt duidelijk-gemaakt voorlichting ~uitleggen ~uitleg-ik ~vertellen ~vertel ~toelichten ~toelicht ~uitleg',
  WHY: 'waarom waardoor wat hoe reden waarvoor waartoe dat welke',
  GIVE: 'gegeven gaf gaven meegegeven meegaf meegaven overhandigd overhandigde achtergelaten uitgereikt verstrekt uitgedeeld gemaild toegestuurd opgestuurd gestuurd bezorgd ~geven ~geef ~geeft ~meegeven ~meegeef ~meenemen ~meeneem ~overhandigen ~verstrekken ~uitreiken',
  INFORMED:
    'laten-weten geinformeerd ingelicht hoogte inlichtte inlichtten informeerde informeerden voorgelicht bijgepraat ~informeren ~informeer ~inlichten ~inlicht geattendeerd',
  CONTACT:
    '*contact gebeld belde belden gemaild mailde mailden gesproken sprak telefonisch gesprek gesprekje gesprekken overleg overlegd geappt appte bericht mail mailtje geschreven telefoontje telefoongesprek aanwezig doorgegeven gemeld meldde melding terugkoppeling teruggekoppeld langsgeweest besproken afgestemd geraadpleegd ~bellen ~bel ~mailen ~mail-ik ~overleggen ~melden ~contacten ~spreken ~bespreken ~informeren teruggebeld belt bereikt verzocht',
  PRESENT:
    'aansloot aansloten ~aansluiten aanwezig erbij aangeschoven schoof schoven aanschoof aanschoven meegekomen meegegaan meekwam meekwamen meeging betrokken betrek betrekken langsgekomen uitgenodigd ~uitnodigen ~uitnodig uitnodiging sloot aangesloten bijgewoond',
  TALKWITH:
    '*contact gebeld belde belden gesproken sprak spraken gesprek overleg overlegd gemaild geappt gepraat praatte besproken kennisgemaakt kennismaking afgestemd ~bellen ~spreken ~overleggen ~bespreken',
  MAP: 'in-kaart netwerkb* netwerkg* netwerkk* netwerko* familieber* familieo* eigen-kracht-conferentie ecogram',
  NETWORK:
    'netwerk sociaal-netwerk familie vrienden kennissen omgeving steunfiguren steunfiguur vrijwilliger maatje naasten',

  // Done deeds.
  SIGN: 'ongetekend getekend ondertekend ondertekende ondertekenden tekende tekenden handtekening* ondertekening* paraaf getekende geparafeerd signeerde gesigneerd ~tekenen ~ondertekenen ~teken ~tekent ~onderteken ~ondertekent ~signeren',
  EVALUATED:
    'geevalueerd geevalueerde evalueerde evalueerden teruggekeken terugkeken terugkeek ~evalueren ~evalueer ~evalueert',
  EVALUATION: 'evaluatie* *evaluatie voortgangsgesprek* eindgesprek* slotgesprek* jaargesprek*',
  HELD: 'plaatsvond plaatsvonden ~plaatsvindt gehad gehouden plaatsgevonden geweest gevoerd gedaan afgerond verlopen hielden hield voerden voerde hadden bijgewoond doorgegaan uitgevoerd ~houden ~voeren ~doen ~hebben',
  HOLDS: 'plaatsvond plaatsvonden gehouden plaatsgevonden gevoerd',
  TODAY: 'vandaag vanmiddag vanmorgen vanochtend vanavond gisteren',
  WAS: 'was hadden had',
  PROGRESS: 'voortgang vooruitgang vorderingen vordering gevorderd voortgangsrapportage',
  GOALTALK:
    '~praten ~spreken besproken bespraken besprak doorgenomen doornamen gekeken bekeken keken voortgang vooruitgang stilgestaan geevalueerd gehad behaald doorgesproken langsgelopen bod orde sprake gesproken gepraat bijgesteld overlegd teruggekeken scoort gescoord gemeten ~bespreken ~bespreek ~doornemen ~doorneem ~langslopen ~evalueren ~doorspreken bereikt nagelopen ~nalopen geupdatet',
  CHOOSE: 'gekozen koos kozen kiest ~kiezen gekozene verkoos kies uitgekozen uitgezocht',
  CHOOSABLE: 'zelf voor tussen welke mag mocht mogen uit',
  OFFER:
    'voorgelegd voorlegde voorlegt besproken bespraken uitgelegd doorgenomen rij bekeken gekeken verkend overwogen afgewogen gekregen kreeg kregen gegeven toegelicht ~voorleggen ~voorleg ~leg-voor ~bespreken ~doornemen ~bekijken ~verkennen bod gelaten verteld vergeleken ~krijgen',
  AGREE: 'vaste-afspraak afgesproken afspreek afsprak afspraken overeengekomen ~afspreken',
  AGREEMENTS: 'afspraken afspraak werkafspraken begeleidingsafspraken zorgafspraken',
  MADE: 'gemaakt maakten maakte vastgelegd gezet bijgesteld aangepast ~maken ~maak gewijzigd vastgesteld opgesteld bevestigd herzien',
  LODGED:
    'ingediend indiende indienden diende ingestuurd opgestuurd ontvangen binnengekomen gemeld gedeponeerd neergelegd doorgezet geuit uitte gekregen kreeg geregistreerd schreef geschreven kenbaar formele officiele opgenomen ~indienen ~indien ~dienen ~maken ~maakt ~opsturen ~sturen ~schrijven ~uiten ~doorzetten ~indient',
  GOWITH: 'terecht terechtkan ~indienen indienen heen uiten melden ~uiten kwijt',
  ADVISE: 'geadviseerd adviseerde adviseerden adviseert ~adviseren ~adviseer aangeraden aanraadde raadde',
  ADVICE: 'advies adviezen tip tips',
  ADVICEGIVEN: 'gegeven gaf gaven was meegegeven uitgebracht ~geven ~geef geeft luidt meegaf',
  REFER:
    'doorverwezen verwezen verwees doorverwijzing verwijzing verwijsbrief doorverwees ~doorverwijzen ~verwijzen ~doorverwijs ~verwijs ~doorverwijst aangemeld-bij toegeleid ~toeleiden overgeleid',
  FILLED:
    'gezet ingevuld gedaan afgenomen gemaakt uitgevoerd opgesteld bijgewerkt besproken doorgenomen geactualiseerd afgerond gelukt ~invullen ~invul ~doen ~maken ~afnemen ~opstellen ~bespreken ~doornemen ~actualiseren aangepast gehouden geevalueerd doorgesproken ingevulde bijgesteld ~bijwerken',
  POINTED: 'gewezen wees gewaarschuwd waarschuwde',
  FEEL: 'voelt voelde voelen gevoel ervaart',
  INCIDENT:
    'incident incidenten incidentmelding* *-incident agressieincident* calamiteit* mic mic-* mip mip-* fobo* vechtpartij escalatie medicatiefout* bijna-ongeval',
  AGGRESSION: 'agressie agressief agressieve fysiek-agressief geweld gewelddadig',
  FALL: 'gevallen viel val valpartij uitgegleden gleed gestruikeld ten-val',
  FALLNOT: 'deur slot stil slaap boom blad bladeren graden stroom woord beslissing besluit keuze',
  HIT: 'geslagen sloeg schopte geschopt bedreigd bedreigde gebeten beet gespuugd spuugde gegooid gooide mishandeld weggelopen wegliep vermist gestoken verwond automutileerde gesneden vernield vernielde ingeslagen suicidepoging overdosis brandje verslikt',
  HITNOT: 'film boek serie televisie tv bal balletje balspel kaart kegels pijltjes darten honkbal dartpijl',
  CODESTEP:
    'doorlopen gezet gestart gevolgd gebruikt toegepast ingezet aandachtsfunctionaris ~zetten ~doorlopen ~starten ~volgen ~gebruiken ~inzetten ~doorloop opgestart afwegingskader',
  VTACT:
    'gebeld belde belden melding gemeld meldden meldde advies contact overleg overlegd gesproken ~bellen ~bel ~melden ~meld adviesgesprek geraadpleegd gedaan gemaild geweest ~doen ~overleggen',
  MOVED: 'verhuisd verhuisde verhuizing-geweest ~verhuizen verhuist',
  CHANGED:
    'veranderd veranderde gewijzigd achteruitgegaan achteruit verslechterd verslechterde verergerd teruggevallen terugval verbroken gescheiden ontslagen opgenomen overleden zwanger werkloos dakloos opname ingetrokken vertrokken bevallen uitgezet kwijt verloren gestopt uitgevallen gediagnosticeerd wijziging* verandering* ~scheiden ~veranderen getrouwd verbeterd gewijzigde verslechtering achteruitgang',
  SITUATION: '*situatie situatie* omstandigheden gezinssamenstelling',
  HEALTH:
    'gezondheid conditie mobiliteit geheugen toestand gezondheidstoestand lichamelijk psychisch functioneren zicht gehoor lopen zelfredzaamheid',
  WORSE:
    'achteruitgegaan achteruit verslechterd verslechterde verergerd teruggelopen verminderd verbeterd vooruitgegaan afgenomen',
  JOB: 'baan werk uitkering relatie woning rijbewijs vriend vriendin partner huur huurhuis dagbesteding opleiding studie verkering',
  JOBCHANGE:
    'stopgezet stopgezette beeindigd ~krijgt kwijt verloren kwijtgeraakt verbroken opgezegd begonnen begon gestart ~start ~begint ~beginnen ~starten gestopt kwijtraakte vertrokken ontslagen',
  HOSPITAL:
    'ziekenhuis kliniek ggz crisisopvang hospice opname spoedeisende verpleeghuis detentie gevangenis isolatie revalidatie revalidatiecentrum crisisafdeling',
  ADMITTED: 'opgenomen opname ligt ontslagen overgeplaatst geplaatst beland ~opnemen',
  CHANGES: 'verandering veranderingen wijziging wijzigingen veranderd gewijzigd',
  REPLACE:
    'vervanging vervanger vervangster invaller invalkracht waarneming waarnemer waargenomen ingevallen inval invalt vervangen vervangt waarneemt waarnam waarnamen inviel invallen ~waarnemen ~waarneem plaatsvervang*',
  ABSENT:
    'ziek ziekte vakantie verlof afwezig afwezigheid cursus vrij zwangerschapsverlof uitval ziekteverlof uitgevallen ziekmelding zomervakantie roosterwissel week',
  TAKEOVER: 'overgenomen overneemt overnam overnamen ~overnemen opgevangen ~opvangen',
  ARRANGED:
    'geregeld gevonden langs geregelde gekomen ingezet ingeroosterd beschikbaar ~regelen ~zoeken gezocht ~vinden komt kwam neemt ingepland ingeschakeld gegaan',
  CASEREVIEW:
    'mdo mdo-* casusb* casuso* casuistiek* clientbespr* zorgbespr* teambespr* bewonersbespr* multidisc* zorgoverleg* behandelbespr*',
  TEAM: 'teamoverleg team teamvergadering werkoverleg teambespreking bespreking',
  CASE: 'cl client casus casussen haar hem dhr mw mevrouw meneer situatie',
  CASEACT:
    'besproken ingebracht bespraken inbreng ~bespreken ~inbrengen ~inbreng ~bespreek ~inbreng-ik inbracht geagendeerd',
  CONSULT:
    'meedacht meedachten ~voorleg voorlegde overlegd overlegde overleg gespard sparde sparren consult consultatie geconsulteerd geraadpleegd raadpleegde besproken gesproken advies gevraagd meegedacht meedenken voorgelegd afgestemd ruggespraak feedback ~overleggen ~overleg-ik ~sparren ~bespreken ~raadplegen ~consulteren ~voorleggen ~bereiken meekijken gepraat',
  INTERVISION: 'intervisie intervisiegroep supervisie moreel-beraad collegiale',
  INTERVISED: 'gehad ingebracht besproken gehouden geweest inbracht ~inbrengen ~bespreken voorgelegd',
  HANDOVER:
    'overgedragen overdracht overdroeg overdroegen overdraag overdraagt doorgegeven doorgaf overgedrage ~overdragen gerapporteerd-aan ~doorgeven ~doorgeef overdrachtsmoment mondeling-overgedragen bijgepraat',
  HANDNOT: 'gelezen ~lezen lees eigendom woning huis sleutel geld boek voetbal',
  WARM: 'warme warm',
  WARMHAND: 'overdracht overgedragen overdrachtsgesprek overdroeg overdroegen ~overdragen ~overdraag overdraag',
  WARMTALK: 'driegesprek* overdrachtsgesprek* kennismakingsgesprek-nieuwe',
  STRAIN:
    'te-veel teveel volhoudt tenen overbelast* belasting draagkracht draaglast belast zwaar volhoudt ~volhouden overvraagd uitgeput respijtzorg respijt ontlasting ontlasten trekt mantelzorgbelasting overspannen oververmoeid opgebrand ~trekken moeite aankan',
  STRAINNOUN: 'overbelast* draagkracht draaglast mantelzorgbelasting respijtzorg respijt',
  CARE: 'zorg zorgen verzorging zorgtaak zorgtaken ~zorgen',
  CONSENT: 'toestemming* instemming machtiging akkoordverklaring',
  CONSENTED:
    'gegeven gaf gaven geeft geven getekend ondertekend tekende ingevuld verleend verleent verleende gekregen verkregen akkoord ondertekende ingetrokken mondeling mondelinge schriftelijk schriftelijke ontvangen ~vragen ~vraag ~geven ~tekenen ~verlenen ~invullen ingewonnen vastgelegd ~ondertekenen trok',
  OKAY: 'akkoord goed oke bezwaar instemt instemde stemt',
  SHARING:
    'delen gedeeld overleg overleggen opvragen informatie gegevens contact dossier verslag deel deelt bellen uitwisselen opvraag doorsturen sturen opneem uitwisselt informeren',
  DATA: '*gegevens informatie info verslag* rapport* dossier* *verslag medicatielijst *document',
  SHARED:
    'voorzien gedeeld deelde deelden verstrekt verstrekte gestuurd stuurde doorgestuurd doorstuurde verzonden verstuurd gemaild doorgegeven doorgaf overhandigd opgestuurd uitgewisseld aangeleverd toegestuurd overgelegd ~delen ~sturen ~stuur ~doorsturen ~doorstuur ~verstrekken ~versturen ~mailen ~doorgeven ~uitwisselen ~aanleveren',

  VT: 'vt veilig-thuis vt-melding* zorgmelding*',
  MAY: 'kon konden mag mocht mogen mochten',
  WITHCONSENT: 'met-toestemming na-toestemming',
  WITHFAMILY: 'met-familie',

  // What the client thinks.
  CAREWORD:
    'begeleid* ondersteun* zorg hulp dagbesteding groep wonen woonplek locatie tempo aanpak behandeling traject huishoudelijke hulpverlening afspraken ervan gang zelf plan huis gesprekken wijziging verandering belangrijk team organisatie manier',
  FINDS: 'vindt vond vinden vonden ervaart ervaarde ervaren beleeft beleefde ~vind',
  SAYS: 'aangegeven aangeeft aangaf aangaven geeft gaf verteld vertelt vertelde zegt zei benoemt benoemde liet laat',
  LIKES: 'fijn prettig liever tevreden ontevreden vervelend blij belangrijk behoefte moeite',
  SATISFIED: 'blij enthousiast tevreden ontevreden',
  ASKED: 'gevraagd vroeg bevraagd ~vragen ~vraag nagevraagd ~uitvragen uitgevraagd uitvraag',
  MENING: 'mening wensen wens visie ervaringen ervaring beleving oordeel voorkeuren voorkeur verwachtingen',
  ASKVIEW:
    'gevraagd gegeven verteld besproken geinventariseerd uitgevraagd opgehaald kenbaar gehoord los uitgesproken gedeeld vroeg opgeschreven genoteerd ~vragen ~vraag ~geven ~uitvragen ~inventariseren ~ophalen ~horen ~bespreken ~delen ~vertellen',
  THING:
    'wandel* fietsen koffie thee stoel bank ontbijt lunch route kapper kapsel knippen trui broek film boek spel muziek kleur gebak taart ijs tompouce pizza kerstboom eten menu shirt jas cadeau liedje serie patat bakker markt kleren',
  LEISURE: 'vakantie kerst* diner film feest* uitje weekendje barbecue spel concert wedstrijd kamp dagje',
  GAME: 'voetbal* boogschieten goal* hockey basketbal zaalvoetbal dart darten keeper doelpunt doelpunten wedstrijd schieten geraakt',
  SUPPORTDEED:
    'langskom* langskomt langskom langskomen help helpt huisbezoek meega p.w wekelijks ondersteunt ondersteun',
  KNOWS: 'weet laten getoond wist bekend kan',
  LIFE: 'in-verwachting gescheiden zwanger bevallen dakloos ontslagen getrouwd werkloos teruggevallen terugval achteruitgegaan ~scheiden uitgezet beroerte herseninfarct tia',
  PERSONLEFT: 'ingetrokken verbroken vertrokken uit-elkaar',
  PERSON: 'vriend vriendin partner relatie verkering',
  COVERS: 'waarneemt waarnam waarnamen ~waarnemen invalt inviel inval ingevallen vervangt waargenomen ~invallen',
  THINGS:
    'lamp tv televisie kabel netwerkkabel batterij fiets slot kraan telefoon wasmachine apparaat band auto kapotte kussen matras bed modem stofzuiger bril',
  MUNCONTACT:
    'gebeld belde belden gemaild mailde mailden contact gesproken telefonisch doorgegeven gemeld meldde melding overleg overlegd teruggekoppeld terugkoppeling afgestemd pakken bereikt bereikbaar ~bellen ~bel ~mailen ~melden ~overleggen ~doorgeven gebeld-met',
  OFFICE: 'gemeentehuis stoep bus grofvuil paspoort gemeentewerken vuilnis straat belasting belastingen rijbewijs',
  MEET: 'aanwezig gebeld bezoek langs gesprek akkoord gemaild contact overleg bereikbaar reageert uitgenodigd afspraak besproken gesproken hoogte kennisgemaakt',
  WANTSHARE: 'wil wilde wilt',
  CAMP: 'camping tent filmen parkeren',
  RECIPIENT: 'cl client bewoner bewoonster dhr mw mevr mevrouw meneer hem haar jongere deelnemer hun ze',
  US: 'ik we wij',
  TOLD: 'vertelde vertelden ~vertel ~vertellen',
  MEETS: 'kennisgemaakt kennismaking ontmoet kennismakingsgesprek',
  PROVIDER:
    'verslavingszorg ggz wijkteam maatschappelijk huisarts schuldhulp* psycholoog fysiotherapeut dietist dagbesteding voedselbank cjg behandeling therapie ambulante poh dokter logopedie jobcoach traject vrijwilligerswerk',
  RESTRICTTHING: 'op-slot koelkastslot deurslot deuralarm gps-horloge gps camera uitluister* bewegingssensor',
  TALKPLACE: 'gesprek huisbezoek afspraak evaluatie overleg mdo bespreking kennismaking intake evaluatiegesprek',
  SHAREVERB: 'delen opvragen overleggen uitwisselen doorsturen informeren',
  PLANTALK: 'planbespreking* zorgplanbespreking* plangesprek* zorgplangesprek*',
  PLANOM: 'plan-om',
  MEDIA: 'televisie tv krant youtube podcast documentaire',
  HANDED: 'gedaan gegeven ~doen ~geven',
  DECIDED: 'besloten besluit conclusie afgesproken',
  ATTEND: 'aangeschoven bijgewoond aanwezig geweest',
  OFFICETHING: 'koffie inkoop keuken rooster auto parkeren',
  GOT: 'gekregen kreeg kregen meegekregen',
  SENT: 'gestuurd verstuurd stuurde opgestuurd',
  HESHE: 'hij zij ze',
};
