/** Words of screens themselves, in Dutch and English: they say nothing about a person. */
const phrases = `
aan de slag|aanmelden|aanmaken|aantal|acties|actie|actief|actueel|achternaam|adres|agenda|afdrukken|afmelden|akkoord|alle|alles|algemeen|annuleren|archief|
bekijken|berichten|bericht|beschrijving|bestand|bestanden|bewerken|bewaren|bijlage|bijlagen|bijzonderheden|bron|burgerservicenummer|bsn|
categorie|cliënt|cliënten|cliëntgegevens|clientoverzicht|cliëntoverzicht|cliëntdossier|contact|contacten|contactpersonen|contactgegevens|code|
dag|dagen|dagdeel|dagdelen|dashboard|datum|datums|deel|delen|details|detail|dezeweek|doel|doelen|document|documenten|dossier|dossiers|downloaden|download|duur|door|
eigenaar|einde|einddatum|e-mail|e-mailadres|email|etmaal|etmalen|export|exporteren|
favorieten|filter|filters|filteren|frequentie|functie|
gebruiker|gebruikers|geboortedatum|gegevens|gemeente|geslacht|gewijzigd|gewijzigd op|gewijzigd door|geschiedenis|getekend|gisteren|
help|herladen|historie|home|hoofdmenu|
id|in behandeling|inactief|info|informatie|inloggen|instellingen|invoeren|
ja|jaar|jaren|kies|kies een optie|kenmerk|kwartaal|
laatst gewijzigd|laatst gewijzigd op|laden|land|lijst|locatie|
maak een keuze|maand|maanden|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|man|medewerker|medewerkers|meer|meer laden|meer tonen|meldingen|menu|minder|minuten|minuut|mijn|mobiel|morgen|
naam|namen|nee|nieuw|nieuwe|niet|niet akkoord|nummer|
omschrijving|onderdeel|onderdelen|onderdelen van het dossier|onderwerp|onderwerpen|opmerking|opmerkingen|opslaan|opgesteld|opgesteld op|organisatie|overig|overige|overzicht|
pagina|paginas|percentage|persoon|personen|per week|per dag|per maand|periode|planning|plaats|postcode|product|profiel|
rapportage|rapportages|regel|regels|relatie|reden|resultaten|rij|rijen|rol|
samenvatting|selecteer|selecteren|sluiten|soort|sorteren|start|startdatum|stand|stap|status|straat|
taak|taken|taal|team|teams|tekst|telefoon|telefoonnummer|terug|thema|tijd|tijdlijn|tijdstip|titel|toelichting|toevoegen|tonen|tot|tot en met|totaal|type|
uitloggen|uitklappen|inklappen|update|uur|uren|
van|vandaag|versie|verbergen|vernieuwen|verplicht|verwijderen|volgende|volgnummer|voornaam|voorletters|vorige|vrouw|
waarde|wanneer|week|weken|weekdag|weergave|werkgebied|wijzigen|wie|wat|woonplaats|
zoek|zoeken|zoekresultaten|zorgverlener|zie ook|
ma|di|wo|do|vr|za|zo|m/v|t/m|nr|
about|actions|active|add|address|all|age|author|back|birth date|date of birth|cancel|category|close|comment|comments|contact|created|created at|created by|
date|day|days|delete|description|details|document|documents|download|edit|email|end|end date|event|events|export|female|filter|first name|from|gender|help|history|home|hour|hours|id|identifier|inactive|
last name|last updated|list|location|male|menu|minute|minutes|month|months|more|name|new|next|no|note|notes|number|of|open|options|organization|overview|owner|page|patient|patients|period|phone|plan|practitioner|previous|print|
profile|quantity|reason|reference|refresh|reports|role|save|search|select|settings|show|sign in|sign out|start|start date|state|status|subject|summary|task|tasks|team|time|timeline|title|to|today|total|type|unknown|update|updated|user|users|value|version|visit|visits|week|weeks|year|years|yes|yesterday
`;

export const interfacePhrases: readonly string[] = phrases
  .split('|')
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

/** Words of names in markup (classes, ids, test ids) that say what a part is. */
export const markupWords: readonly string[] =
  'app main root page body header footer nav aside section panel pane card box block row col column cell grid table tbody thead list item entry field group label value title text content container wrapper inner outer line form input select option button btn link icon badge tag tab tabs dialog modal drawer menu toolbar bar left right top bottom first last small large active selected current open closed hidden visible disabled readonly empty loading client dossier record summary overview detail details info data meta caption heading name number date time start end status signed by at on is has no yes lbl val fld hdr txt tbl'.split(
    ' ',
  );
