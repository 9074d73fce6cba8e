import type { Localised } from './definition.ts';
import { type FactName, type OwnFactName, ownFactNames } from './vocabulary.ts';

const defined: Readonly<Record<Exclude<FactName, OwnFactName>, Localised>> = {
  'agreement.signedDate': {
    nl: 'Datum waarop de overeenkomst met de cliënt is ondertekend.',
    en: 'Date on which the agreement with the client was signed.',
  },
  'agreement.signedByClient': {
    nl: 'Of de cliënt of diens wettelijk vertegenwoordiger de overeenkomst heeft ondertekend.',
    en: 'Whether the client or legal representative has signed the agreement.',
  },
  'agreement.signedByProvider': {
    nl: 'Of de aanbieder de overeenkomst heeft ondertekend.',
    en: 'Whether the provider has signed the agreement.',
  },
  'agreement.endDate': { nl: 'Datum waarop de overeenkomst afloopt.', en: 'Date on which the agreement ends.' },
  'agreement.content': {
    nl: 'Omschrijving van de ondersteuning die in de overeenkomst is afgesproken.',
    en: 'Description of the support agreed in the agreement.',
  },
  'agreement.timeCommitment': {
    nl: 'Afgesproken tijd of omvang in de overeenkomst.',
    en: 'Time or volume agreed in the agreement.',
  },
  'agreement.deliveryTerms': {
    nl: 'Afspraken over de uitvoering: dagen, momenten van de dag, plaats, afzeggen.',
    en: 'Arrangements about delivery: days, times of day, place, cancelling.',
  },
  'agreement.noticePeriod': { nl: 'Opzegtermijn in de overeenkomst.', en: 'Notice period in the agreement.' },
  'agreement.reviewedDate': {
    nl: 'Datum waarop de afspraken in de overeenkomst zijn besproken en opnieuw vastgesteld.',
    en: 'Date on which the arrangements in the agreement were reviewed and set again.',
  },
  'attendance.records': { nl: 'Registratie van aan- en afwezigheid.', en: 'Attendance and absence records.' },
  'attendance.noShowDates': {
    nl: 'Datums waarop de cliënt zonder bericht niet kwam.',
    en: 'Dates on which the client did not come without notice.',
  },
  'attendance.noShowsInWindow': {
    nl: 'Aantal no-shows binnen het tijdvak, berekend uit de lijst.',
    en: 'Number of no-shows within the window, computed from the list.',
  },
  'attendance.noShowMunicipalityInformedDate': {
    nl: 'Datum waarop de gemeente over herhaalde no-shows is geïnformeerd.',
    en: 'Date on which the municipality was informed about repeated no-shows.',
  },
  'attendance.deliveredHours': {
    nl: 'Geleverde uren, dagdelen of etmalen.',
    en: 'Delivered hours, half-days or nights.',
  },
  'attendance.invoicedHours': { nl: 'Gedeclareerde eenheden.', en: 'Units claimed.' },
  'change.date': {
    nl: 'Datum van een ingrijpende verandering bij de cliënt.',
    en: 'Date of a significant change for the client.',
  },
  'change.type': { nl: 'Soort verandering.', en: 'Type of change.' },
  'change.municipalityInformedDate': {
    nl: 'Datum waarop de gemeente over die verandering is geïnformeerd.',
    en: 'Date on which the municipality was told about that change.',
  },
  'client.birthDate': { nl: 'Geboortedatum van de cliënt.', en: "The client's date of birth." },
  'client.age': {
    nl: 'Leeftijd in hele jaren op de peildatum, berekend uit de geboortedatum.',
    en: 'Age in whole years on the reference date, computed from the date of birth.',
  },
  'client.legalRepresentative': {
    nl: 'Wie de cliënt wettelijk vertegenwoordigt en in welke rol; leeg als er niemand is.',
    en: 'Who legally represents the client and in which role; empty when there is nobody.',
  },
  'client.decisionCapacity': {
    nl: 'Of de cliënt over dit onderwerp zelf kan beslissen.',
    en: 'Whether the client can decide for themselves on the matter at hand.',
  },
  'client.lifeStory': {
    nl: 'Het levensverhaal of de achtergrond van de cliënt in het dossier.',
    en: "The client's life story or background as recorded in the dossier.",
  },
  'client.preferredAddress': {
    nl: 'Hoe de cliënt aangesproken wil worden (naam, u of jij, bejegening).',
    en: 'How the client wants to be addressed (name, formal or informal, manner).',
  },
  'client.preferences': {
    nl: 'Wat de cliënt belangrijk vindt: wensen, gewoonten, dagritme en voorkeuren.',
    en: 'What matters to the client: wishes, habits, daily rhythm and preferences.',
  },
  'client.activities': {
    nl: 'Bezigheden, dagbesteding en contacten die de cliënt van waarde vindt.',
    en: 'Activities, day programme and contacts the client values.',
  },
  'client.communication': {
    nl: 'Hoe de cliënt zich uit en hoe begeleiders gedrag moeten lezen.',
    en: 'How the client communicates and how workers should read behaviour.',
  },
  'client.healthNeeds': {
    nl: 'Gezondheid, aandoeningen en specifieke zorgvragen van de cliënt.',
    en: 'Health, conditions and specific care questions of the client.',
  },
  'client.strengths': {
    nl: 'Wat de cliënt zelf kan en waar kansen liggen.',
    en: 'What the client can do and where opportunities lie.',
  },
  'complaint.records': { nl: 'Klachten die de cliënt heeft ingediend.', en: 'Complaints filed by the client.' },
  'complaint.receivedDate': {
    nl: 'Datum waarop de klacht binnenkwam.',
    en: 'Date on which the complaint was received.',
  },
  'complaint.handledDate': {
    nl: 'Datum waarop de klacht is afgehandeld.',
    en: 'Date on which the complaint was handled.',
  },
  'complaint.outcome': { nl: 'Uitkomst en wat ermee is gedaan.', en: 'Outcome and what was done with it.' },
  'consent.records': { nl: 'Vastgelegde toestemmingen.', en: 'Recorded consents.' },
  'consent.date': { nl: 'Datum waarop toestemming is gegeven.', en: 'Date on which consent was given.' },
  'consent.givenBy': { nl: 'Wie toestemming heeft gegeven.', en: 'Who gave consent.' },
  'consent.scope': {
    nl: 'Waarvoor en met wie gedeeld mag worden.',
    en: 'For what and with whom information may be shared.',
  },
  'consent.disclosures': {
    nl: 'Keren dat informatie over de cliënt aan anderen is gegeven.',
    en: 'Occasions on which information about the client was given to others.',
  },
  'consent.withoutConsentReason': {
    nl: 'Reden om zonder toestemming te handelen of te delen.',
    en: 'Reason for acting or sharing without consent.',
  },
  'consent.clientInformedDate': {
    nl: 'Datum waarop de cliënt over melding of handelen zonder toestemming is geïnformeerd.',
    en: 'Date on which the client was told about a report or action without consent.',
  },
  'dossier.authorisedUsers': {
    nl: 'Medewerkers met toegang tot dit dossier.',
    en: 'Workers with access to this dossier.',
  },
  'dossier.inspectionRequestDate': {
    nl: 'Datum waarop inzage is gevraagd.',
    en: 'Date on which inspection was requested.',
  },
  'dossier.inspectionGivenDate': { nl: 'Datum waarop inzage is gegeven.', en: 'Date on which inspection was given.' },
  'dossier.inspectionRefusalReason': {
    nl: 'Reden om inzage te weigeren of te beperken.',
    en: 'Reason to refuse or limit inspection.',
  },
  'dossier.inspectionViaConfidant': {
    nl: 'Vertrouwenspersoon die namens de cliënt het dossier inziet.',
    en: 'Confidant who inspects the dossier on behalf of the client.',
  },
  'evaluation.dates': {
    nl: 'Datums van alle evaluaties met de cliënt.',
    en: 'Dates of all evaluations with the client.',
  },
  'evaluation.lastDate': {
    nl: 'Datum van de meest recente evaluatie, berekend uit de lijst.',
    en: 'Date of the most recent evaluation, computed from the list.',
  },
  'evaluation.nextDate': {
    nl: 'Datum waarop de volgende evaluatie gepland staat.',
    en: 'Date on which the next evaluation is planned.',
  },
  'evaluation.clientPresent': {
    nl: 'Of de cliënt aan de evaluatie heeft meegedaan.',
    en: 'Whether the client took part in the evaluation.',
  },
  'evaluation.networkInvolved': {
    nl: 'Of het formele of informele netwerk bij de evaluatie is betrokken.',
    en: 'Whether the formal or informal network was involved in the evaluation.',
  },
  'evaluation.goalProgress': { nl: 'Voortgang per doel.', en: 'Progress per goal.' },
  'evaluation.clientSatisfaction': {
    nl: 'Wat de cliënt in de evaluatie zegt over tevredenheid.',
    en: 'What the client says in the evaluation about satisfaction.',
  },
  'evaluation.supportStillFits': {
    nl: 'Oordeel in de evaluatie of de ondersteuning nog past bij de hulpvraag.',
    en: 'Judgement in the evaluation whether the support still fits the need.',
  },
  'evaluation.improvementPoints': {
    nl: 'Verbeterpunten uit de evaluatie en wat ermee gebeurt.',
    en: 'Improvement points from the evaluation and what is done with them.',
  },
  'evaluation.planAdjustedDate': {
    nl: 'Datum waarop het plan na de evaluatie is bijgesteld, of waarop is vastgelegd dat dit niet nodig is.',
    en: 'Date on which the plan was adjusted after the evaluation, or on which it was recorded that this is not needed.',
  },
  'evaluation.interventionsReviewed': {
    nl: 'Of in de evaluatie is besproken of de gekozen aanpak werkt.',
    en: 'Whether the evaluation discussed if the chosen approach works.',
  },
  'evaluation.clientSignedDate': {
    nl: 'Datum waarop de cliënt de evaluatie heeft ondertekend.',
    en: 'Date on which the client signed the evaluation.',
  },
  'evaluation.sharedWithMunicipalityDate': {
    nl: 'Datum waarop de evaluatie met de gemeente is gedeeld.',
    en: 'Date on which the evaluation was shared with the municipality.',
  },
  'handover.toOtherProvider': {
    nl: 'Of de cliënt overgaat naar een andere aanbieder.',
    en: 'Whether the client moves to another provider.',
  },
  'handover.receivingProvider': {
    nl: 'Aanbieder die de ondersteuning overneemt.',
    en: 'Provider that takes over the support.',
  },
  'handover.contactDate': {
    nl: 'Datum van het persoonlijke overdrachtscontact zoals in het dossier staat.',
    en: 'Date of the personal handover contact as logged in the dossier.',
  },
  'handover.contactMethod': {
    nl: 'Manier waarop het overdrachtscontact plaatsvond.',
    en: 'How the handover contact took place.',
  },
  'handover.clientPresent': {
    nl: 'Of de cliënt bij het overdrachtscontact was.',
    en: 'Whether the client was part of the handover contact.',
  },
  'handover.followUpArranged': {
    nl: 'Wat er geregeld is voor na het einde van de ondersteuning (vervolg, vangnet, nazorg).',
    en: 'What is arranged for after the support ends (follow-up, safety net, aftercare).',
  },
  'handover.internalDate': {
    nl: 'Datum van een overdracht tussen eigen medewerkers.',
    en: "Date of a handover between the provider's own workers.",
  },
  'handover.internalContent': {
    nl: 'Inhoud van die overdracht: handelingen, gegevens en wijzigingen.',
    en: 'Content of that handover: actions, data and changes.',
  },
  'incident.records': { nl: 'Alle incidentmeldingen rond de cliënt.', en: 'All incident reports around the client.' },
  'incident.date': { nl: 'Datum en tijd van het incident.', en: 'Date and time of the incident.' },
  'incident.type': { nl: 'Soort incident.', en: 'Type of incident.' },
  'incident.severity': {
    nl: 'Ernst: gewoon incident, calamiteit of geweld in de zorgrelatie.',
    en: 'Severity: ordinary incident, calamity or violence in the care relation.',
  },
  'incident.followUp': { nl: 'Wat er met de melding is gedaan.', en: 'What was done with the report.' },
  'incident.closedDate': { nl: 'Datum waarop de melding is afgerond.', en: 'Date on which the report was closed.' },
  'incident.evaluationDate': {
    nl: 'Datum van de interne evaluatie of analyse.',
    en: 'Date of the internal evaluation or analysis.',
  },
  'incident.supervisorReportDate': {
    nl: 'Datum van melding bij de toezichthouder.',
    en: 'Date of the report to the supervisor.',
  },
  'incident.supervisor': { nl: 'Bij welke toezichthouder is gemeld.', en: 'To which supervisor it was reported.' },
  'incident.internalReportDate': {
    nl: 'Datum waarop het incident bij directie, klachtencommissie of interne functionaris is gemeld.',
    en: 'Date on which the incident was reported to management, complaints committee or internal officer.',
  },
  'incident.policeReportDate': {
    nl: 'Datum van aangifte of melding bij de politie.',
    en: 'Date of the report to the police.',
  },
  'indication.startDate': {
    nl: 'Ingangsdatum van de indicatie, beschikking of toewijzing.',
    en: 'Start date of the indication, decision or allocation.',
  },
  'indication.endDate': {
    nl: 'Einddatum van de indicatie, beschikking of toewijzing.',
    en: 'End date of the indication, decision or allocation.',
  },
  'indication.extensionDate': {
    nl: 'Datum waarop verlenging van de indicatie is aangevraagd of ingaat.',
    en: 'Date on which an extension of the indication was requested or starts.',
  },
  'indication.product': {
    nl: 'Product of voorziening waarvoor de beschikking is afgegeven.',
    en: 'Product or provision for which the decision was granted.',
  },
  'indication.volume': {
    nl: 'Omvang van de beschikking (uren, dagdelen, etmalen per periode).',
    en: 'Volume granted (hours, half-days, nights per period).',
  },
  'indication.goals': {
    nl: 'Doelen of resultaten die de gemeente in de beschikking noemt.',
    en: 'Goals or results named by the municipality in the decision.',
  },
  'information.packageDate': {
    nl: 'Datum waarop de cliënt de algemene informatie heeft gekregen.',
    en: 'Date on which the client received the general information.',
  },
  'information.supportApproachDate': {
    nl: 'Datum waarop is uitgelegd hoe de ondersteuning wordt gegeven en wat de cliënt mag verwachten.',
    en: 'Date on which it was explained how support is given and what the client may expect.',
  },
  'information.contactDetailsDate': {
    nl: 'Datum waarop de cliënt weet hoe hij begeleider en organisatie bereikt, ook bij nood.',
    en: 'Date on which the client knows how to reach worker and organisation, also in an emergency.',
  },
  'information.rolesDate': {
    nl: 'Datum waarop de rollen van cliënt, begeleider en organisatie zijn uitgelegd.',
    en: 'Date on which the roles of client, worker and organisation were explained.',
  },
  'information.complaintsDate': {
    nl: 'Datum waarop de klachtenregeling is uitgelegd.',
    en: 'Date on which the complaints procedure was explained.',
  },
  'information.confidantDate': {
    nl: 'Datum waarop is verteld dat er een vertrouwenspersoon is en hoe je die bereikt.',
    en: 'Date on which the client was told that there is a confidant and how to reach them.',
  },
  'information.participationDate': {
    nl: 'Datum waarop de cliëntenraad of andere inspraak is uitgelegd.',
    en: 'Date on which the client council or other participation was explained.',
  },
  'information.rulesDate': {
    nl: 'Datum waarop gedrags- en huisregels zijn gedeeld.',
    en: 'Date on which conduct and house rules were shared.',
  },
  'information.privacyDate': {
    nl: 'Datum waarop privacy en geheimhouding zijn uitgelegd.',
    en: 'Date on which privacy and confidentiality were explained.',
  },
  'information.professionalCodeDate': {
    nl: 'Datum waarop beroepscode en tuchtrecht zijn uitgelegd.',
    en: 'Date on which professional code and disciplinary rules were explained.',
  },
  'information.reportingDutiesDate': {
    nl: 'Datum waarop wettelijke meld- en rapportageplichten zijn uitgelegd.',
    en: 'Date on which statutory reporting duties were explained.',
  },
  'medication.providerRole': { nl: 'Rol van de aanbieder bij medicijnen.', en: 'Role of the provider in medication.' },
  'medication.overviewDate': {
    nl: 'Datum van het actuele overzicht van medicijnen.',
    en: 'Date of the current medication overview.',
  },
  'medication.responsiblePerson': {
    nl: 'Wie verantwoordelijk is voor het geven van medicijnen.',
    en: 'Who is responsible for giving medication.',
  },
  'medication.supplyArrangement': {
    nl: 'Hoe uitgifte en aanlevering van medicijnen zijn geregeld.',
    en: 'How supply and hand-out of medication are arranged.',
  },
  'medication.storageAgreement': {
    nl: 'Afspraken over bewaren van medicijnen.',
    en: 'Arrangements about storing medication.',
  },
  'medication.administrationLog': { nl: 'Registratie van gegeven medicijnen.', en: 'Record of medication given.' },
  'medication.evaluationDate': {
    nl: 'Datum waarop het medicijngebruik of de medicijnafspraken zijn geëvalueerd.',
    en: 'Date on which medication use or arrangements were evaluated.',
  },
  'meeting.mdtDates': {
    nl: 'Datums van multidisciplinair overleg over de cliënt.',
    en: 'Dates of multidisciplinary meetings about the client.',
  },
  'meeting.mdtClientInvited': {
    nl: 'Of de cliënt voor dat overleg is uitgenodigd.',
    en: 'Whether the client was invited to that meeting.',
  },
  'meeting.mdtClientAttended': {
    nl: 'Of de cliënt bij dat overleg was; anders de eigen keuze om niet te komen.',
    en: 'Whether the client attended; otherwise their own choice not to.',
  },
  'meeting.caseReviewDates': {
    nl: "Datums van besprekingen over de cliënt tussen collega's.",
    en: 'Dates of reviews of the client among colleagues.',
  },
  'meeting.peerConsultDate': {
    nl: 'Datum van overleg met een vakgenoot of deskundige over een lastige afweging.',
    en: 'Date of consultation with a peer or expert about a difficult decision.',
  },
  'network.members': {
    nl: 'Personen in het netwerk van de cliënt en hun rol.',
    en: "People in the client's network and their role.",
  },
  'network.mapDate': {
    nl: 'Datum waarop het netwerk in kaart is gebracht.',
    en: 'Date on which the network was mapped.',
  },
  'network.carerStrain': {
    nl: 'Ingeschatte belasting van de mantelzorger of het gezin.',
    en: 'Estimated strain on the informal carer or family.',
  },
  'network.carerStrainDate': { nl: 'Datum van die inschatting.', en: 'Date of that estimate.' },
  'network.carerSupport': {
    nl: 'Wat er is afgesproken om naasten of mantelzorgers te steunen.',
    en: 'What was agreed to support relatives or informal carers.',
  },
  'network.wantsInvolvement': {
    nl: 'Wens van cliënt en naasten over betrokkenheid van naasten.',
    en: 'Wish of client and relatives about the involvement of relatives.',
  },
  'organisation.employeeCount': {
    nl: 'Aantal medewerkers van de aanbieder (instelling, niet uit het dossier).',
    en: 'Number of employees of the provider (setting, not from the dossier).',
  },
  'organisation.settings': {
    nl: 'Vormen van ondersteuning die de aanbieder biedt (instelling).',
    en: 'Types of support the provider offers (setting).',
  },
  'organisation.workforceTypes': {
    nl: 'Soorten medewerkers die de aanbieder inzet (instelling).',
    en: 'Types of workers the provider deploys (setting).',
  },
  'plan.date': {
    nl: 'Datum waarop het geldende plan is opgesteld of vastgesteld.',
    en: 'Date on which the current plan was drawn up or adopted.',
  },
  'plan.updatedDate': {
    nl: 'Datum van de laatste aanpassing van het plan.',
    en: 'Date of the last change to the plan.',
  },
  'plan.status': {
    nl: 'Stand van het plan: concept, definitief, verlopen.',
    en: 'State of the plan: draft, final, expired.',
  },
  'plan.goals': {
    nl: 'Doelen in het plan, met omschrijving en eindpunt.',
    en: 'Goals in the plan, with description and end point.',
  },
  'plan.goalsSmart': {
    nl: 'Of de doelen concreet, meetbaar en aan een tijd gebonden zijn (programma signaleert, mens beslist).',
    en: 'Whether the goals are specific, measurable and time-bound (program points, human decides).',
  },
  'plan.lifeDomains': {
    nl: 'Leefgebieden waarop de doelen betrekking hebben.',
    en: 'Life domains to which the goals relate.',
  },
  'plan.clientVoice': {
    nl: 'De vraag, behoefte en wensen van de cliënt zoals die in het plan staan.',
    en: "The client's question, needs and wishes as written in the plan.",
  },
  'plan.clientInvolved': {
    nl: 'Of is vastgelegd dat de cliënt heeft meegewerkt aan het maken of bijstellen van het plan.',
    en: 'Whether it is recorded that the client took part in making or adjusting the plan.',
  },
  'plan.networkInvolved': {
    nl: 'Of naasten bij het plan zijn betrokken, of dat is vastgelegd dat de cliënt dat niet wil.',
    en: 'Whether relatives were involved in the plan, or that the client does not want this is recorded.',
  },
  'plan.signedDate': {
    nl: 'Datum waarop het geldende plan is ondertekend of digitaal akkoord is gegeven.',
    en: 'Date on which the current plan was signed or digitally approved.',
  },
  'plan.signedBy': { nl: 'Wie het plan heeft ondertekend.', en: 'Who signed the plan.' },
  'plan.notSignedReason': {
    nl: 'Onderbouwing waarom een handtekening redelijkerwijs niet mogelijk is.',
    en: 'Substantiation why a signature is not reasonably possible.',
  },
  'plan.interventions': {
    nl: 'Methoden, interventies of acties waarmee aan de doelen wordt gewerkt.',
    en: 'Methods, interventions or actions used to work on the goals.',
  },
  'plan.roleAgreements': {
    nl: 'Wie wat doet bij ondersteuning door meer partijen.',
    en: 'Who does what when several parties give support.',
  },
  'plan.agreementsWithClient': {
    nl: 'Concrete afspraken met de cliënt en hoe erover gecommuniceerd wordt.',
    en: 'Concrete arrangements with the client and how they are communicated.',
  },
  'plan.clientCopyDate': {
    nl: 'Datum waarop de cliënt het plan heeft gekregen of in het portaal kan lezen.',
    en: 'Date on which the client received the plan or could read it in the portal.',
  },
  'report.entries': {
    nl: 'Rapportages of contactmomenten in het dossier.',
    en: 'Reports or contact entries in the dossier.',
  },
  'report.lastDate': {
    nl: 'Datum van de laatste rapportage, berekend uit de lijst.',
    en: 'Date of the latest report, computed from the list.',
  },
  'report.goalLinked': { nl: 'Of rapportages aan doelen zijn gekoppeld.', en: 'Whether reports are linked to goals.' },
  'report.clientInsight': {
    nl: 'Vastgelegd dat de cliënt uitleg kreeg over het verloop of het handelen.',
    en: 'Recorded that the client received an explanation of progress or choices.',
  },
  'risk.assessmentDate': { nl: 'Datum van de laatste risico-inschatting.', en: 'Date of the last risk assessment.' },
  'risk.instrument': {
    nl: 'Naam van het gebruikte, vaste instrument.',
    en: 'Name of the standardised instrument used.',
  },
  'risk.assessorRole': {
    nl: 'Functie van degene die de inschatting heeft gemaakt.',
    en: 'Role of the person who made the assessment.',
  },
  'risk.outcome': {
    nl: "Gevonden risico's, ook de uitkomst 'geen risico'.",
    en: "Risks found, including the outcome 'no risk'.",
  },
  'risk.measures': {
    nl: "Maatregelen bij de risico's: wat, wanneer, hoe, wie.",
    en: 'Measures for the risks: what, when, how, who.',
  },
  'risk.measuresAgreedWith': {
    nl: 'Met wie de maatregelen zijn afgesproken.',
    en: 'With whom the measures were agreed.',
  },
  'risk.reviewDate': {
    nl: "Datum waarop risico's en maatregelen opnieuw zijn bekeken.",
    en: 'Date on which risks and measures were looked at again.',
  },
  'risk.crisisPlanDate': {
    nl: 'Datum van het crisis- of signaleringsplan van de cliënt.',
    en: "Date of the client's crisis or early-warning plan.",
  },
  'safety.discussedDate': {
    nl: 'Datum waarop veiligheid met de cliënt of naasten is besproken.',
    en: 'Date on which safety was discussed with the client or relatives.',
  },
  'safety.discussedWith': { nl: 'Met wie over veiligheid is gesproken.', en: 'With whom safety was discussed.' },
  'safety.equipmentUse': {
    nl: 'Of de cliënt apparaten, machines of gereedschap gebruikt tijdens de ondersteuning.',
    en: 'Whether the client uses appliances, machines or tools during support.',
  },
  'safety.equipmentAgreement': {
    nl: 'Afspraken met de cliënt over apparaten, machines of gereedschap.',
    en: 'Arrangements with the client about appliances, machines or tools.',
  },
  'safety.equipmentRiskDate': {
    nl: 'Datum van de risico-inschatting voor dat gebruik.',
    en: 'Date of the risk assessment for that use.',
  },
  'safety.meldcodeSuspicionDate': {
    nl: 'Datum waarop een vermoeden van mishandeling of huiselijk geweld is vastgelegd.',
    en: 'Date on which a suspicion of abuse or domestic violence was recorded.',
  },
  'safety.meldcodeSteps': {
    nl: 'Gezette stappen van de meldcode met datum.',
    en: 'Steps of the reporting code that were taken, with date.',
  },
  'safety.meldcodeReportDate': {
    nl: 'Datum van een melding bij Veilig Thuis, of van het besluit om niet te melden.',
    en: 'Date of a report to Veilig Thuis, or of the decision not to report.',
  },
  'safety.referralIndexDate': {
    nl: 'Datum van een signaal in de verwijsindex, of van het besluit geen signaal te geven.',
    en: 'Date of a signal in the referral index, or of the decision not to signal.',
  },
  'safety.restrictions': {
    nl: 'Vrijheidsbeperkingen die bij de cliënt gelden.',
    en: 'Restrictions of liberty that apply to the client.',
  },
  'safety.restrictionBasis': {
    nl: 'Grond voor een beperking: afspraak, instemming of wettelijke procedure.',
    en: 'Ground for a restriction: agreement, consent or legal procedure.',
  },
  'safety.acuteThreat': {
    nl: 'Vastgelegde acute dreiging voor het leven of de veiligheid van cliënt of anderen.',
    en: 'Recorded acute threat to the life or safety of the client or others.',
  },
  'satisfaction.lastMeasuredDate': {
    nl: 'Datum van de laatste tevredenheidsmeting bij de cliënt.',
    en: 'Date of the latest satisfaction measurement with the client.',
  },
  'satisfaction.instrument': {
    nl: 'Vragenlijst of methode waarmee is gemeten.',
    en: 'Questionnaire or method used to measure.',
  },
  'signal.receivedAt': {
    nl: 'Moment waarop een signaal of noodvraag van de cliënt binnenkwam.',
    en: 'Moment at which a signal or emergency call from the client came in.',
  },
  'signal.respondedAt': {
    nl: 'Moment waarop op dat signaal is gereageerd.',
    en: 'Moment at which that signal was answered.',
  },
  'staffing.primaryWorker': { nl: 'Vaste begeleider van de cliënt.', en: "The client's regular worker." },
  'staffing.backupWorker': { nl: 'Vervanger bij afwezigheid.', en: 'Replacement during absence.' },
  'staffing.absences': {
    nl: 'Perioden waarin de vaste begeleider er niet is.',
    en: 'Periods in which the regular worker is absent.',
  },
  'staffing.coverRecords': {
    nl: 'Hoe de ondersteuning in die perioden is overgenomen.',
    en: 'How support was taken over during those periods.',
  },
  'support.law': { nl: 'Wet waarop de ondersteuning is gebaseerd.', en: 'Law on which the support is based.' },
  'support.financing': {
    nl: 'Hoe de ondersteuning wordt betaald: zorg in natura, pgb bij een professional of pgb bij een naaste.',
    en: 'How the support is funded: care in kind, personal budget with a professional, or personal budget with a relative.',
  },
  'support.pgbCarerIsParentWithAuthority': {
    nl: 'Of de naaste die uit het pgb wordt betaald een ouder met gezag is.',
    en: 'Whether the relative paid from the personal budget is a parent with parental authority.',
  },
  'support.setting': {
    nl: 'Waar en in welke vorm de ondersteuning plaatsvindt.',
    en: 'Where and in which form the support takes place.',
  },
  'support.product': {
    nl: 'Product of voorziening die wordt geleverd (naam of productcode).',
    en: 'Product or provision delivered (name or product code).',
  },
  'support.startDate': {
    nl: 'Eerste dag van de ondersteuning (start zorg).',
    en: 'First day of support (start of care).',
  },
  'support.endDate': { nl: 'Laatste dag van de ondersteuning (einde zorg).', en: 'Last day of support (end of care).' },
  'support.intakeDate': { nl: 'Datum van intake of kennismaking.', en: 'Date of intake or first meeting.' },
  'support.requestForHelp': {
    nl: 'De hulpvraag van de cliënt, het liefst in eigen woorden.',
    en: "The client's request for help, preferably in their own words.",
  },
  'support.otherProviders': {
    nl: 'Andere hulpverleners of instanties die bij de cliënt betrokken zijn.',
    en: 'Other professionals or organisations involved with the client.',
  },
  'support.coordinator': {
    nl: 'Wie de ondersteuning coördineert of eerste aanspreekpunt is.',
    en: 'Who coordinates the support or is first contact.',
  },
  'support.municipalContact': {
    nl: 'Contactpersoon van de gemeente voor deze cliënt.',
    en: 'Municipal contact for this client.',
  },
  'support.endReason': { nl: 'Reden waarom de ondersteuning stopt.', en: 'Reason why the support ends.' },
  'support.dropoutAnalysis': {
    nl: 'Analyse van een vroegtijdig gestopt traject.',
    en: 'Analysis of support that stopped early.',
  },
  'support.admissionDecision': {
    nl: 'Vastgelegde afweging of de cliënt past binnen doelgroep en aannamebeleid.',
    en: 'Recorded consideration whether the client fits target group and admission policy.',
  },
  'support.optionsDiscussedDate': {
    nl: 'Datum waarop keuzes of alternatieven met de cliënt zijn besproken.',
    en: 'Date on which choices or alternatives were discussed with the client.',
  },
  'support.referralRecord': {
    nl: 'Vastgelegd advies of doorverwijzing naar andere, beter passende hulp.',
    en: 'Recorded advice or referral to other, better suited help.',
  },
  'support.municipality': {
    nl: 'Gemeente die voor deze ondersteuning verantwoordelijk is.',
    en: 'Municipality responsible for this support.',
  },
  'transport.provided': {
    nl: 'Of de aanbieder de cliënt vervoert of vervoer regelt.',
    en: 'Whether the provider transports the client or arranges transport.',
  },
  'transport.agreement': {
    nl: 'Afspraken over veilig vervoer van de cliënt.',
    en: 'Arrangements about safe transport of the client.',
  },
  'transport.agreementDate': {
    nl: 'Datum waarop de vervoersafspraken zijn vastgelegd.',
    en: 'Date on which the transport arrangements were recorded.',
  },
  'transport.riskNotes': {
    nl: "Beperkingen en risico's van de cliënt die voor vervoer van belang zijn.",
    en: 'Limitations and risks of the client relevant to transport.',
  },
};

/** An organisation says itself what its own facts mean, in the title that it gives them. */
const ownDefinition: Localised = {
  nl: 'Een gegeven dat alleen jullie organisatie vraagt.',
  en: 'A fact that only your organisation asks for.',
};

/**
 * What each fact means, for a person who is asked about it or who writes a rule. Apart from the vocabulary, because it
 * is not needed to read a page and the vocabulary goes into every page that holds a dossier.
 */
export const factDefinitions: Readonly<Record<FactName, Localised>> = {
  ...defined,
  ...(Object.fromEntries(ownFactNames.map((fact) => [fact, ownDefinition])) as Record<OwnFactName, Localised>),
};
