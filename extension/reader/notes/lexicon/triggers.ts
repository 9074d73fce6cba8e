/** Words that change how a clause speaks, after the ConText method; "_" joins words that follow each other. */
export const negations =
  'niet geen nooit niemand niets niks zonder nergens noch evenmin weigert weigerde weigeren weigerden geweigerd vergeten vergat afgezegd afgebeld geannuleerd uitgesteld mislukt ontbreekt ontbraken ontbreken onmogelijk onbereikbaar verviel vervallen afgewezen verhinderd kwam_niet ziet_ervan_af zag_ervan_af laten_rusten n.v.t uitgebleven bleef_uit afgelast gecanceld niet_gelukt overgeslagen verzet ingeschoten blijft_liggen bleef_liggen liggen_gebleven ongetekend';

/** What only looks like a negation. */
export const noNegations =
  'niet_alleen niet_eerder niet_langer_dan niet_meer_dan niet_zonder niet_voor_niets geen_bijzonderheden geen_bezwaar geen_probleem zonder_bijzonderheden niets_bijzonders zonder_aanleiding zonder_problemen zonder_moeite zonder_lezen niets_aan_de_hand niet_tevreden geen_zorgen nooit_eerder niemand_minder niet_slecht niet_onlogisch zonder_reden zonder_zichtbare zonder_duidelijke zonder_enige geen_vragen';

/** The clause that starts here speaks otherwise than the one before, also after a "niet". */
export const turns = 'maar echter wel toch alsnog daarentegen ; desondanks';

/** Later, or only intended. */
export const plans =
  'binnenkort straks morgen overmorgen morgenochtend morgenmiddag morgenavond a.s a.s. aanstaande gepland ingepland inplannen plannen afspraak_gemaakt_om bedoeling uitnodiging voorbereiding voorbereidingen agenda_voor verplaatst verschoven datum_voor datum_prikken ter_ondertekening om_te_tekenen om_te_ondertekenen bespreekpunt het_plan_is_om plan_is_om plant ik_ga ga_ik we_gaan gaan_we wij_gaan gaan_wij ga_nog gaan_nog to_do todo graag overweegt overwegen voornemen van_plan voornemens herinneren herinnering moet moeten zal zullen zou zouden moest_nog volgende_week volgende_maand volgende_keer volgend_gesprek volgende_gesprek volgende_afspraak volgend_bezoek volgende_bezoek volgend_jaar volgend_huisbezoek volgend_contact volgend_overleg volgende_overleg volgende_bijeenkomst op_de_agenda afspraak_staat afspraak_voor uitgenodigd uitnodigen uitnodig uitnodigt komende_week komende_maand komende_maandag na_de_vakantie hopelijk voorstellen_om voorstel_om streven wachten nog_te eind_van_de_maand begin_volgende vanaf_volgende_week binnen_twee_weken zodra na_de_zomer geagendeerd wordt_vervolgd het_idee_is aanvragen later_deze_week eind_deze_week';

/** At the start of a sentence these make all of it a condition. */
export const conditions = 'als mocht mochten indien zodra wanneer tenzij bij_een_nieuw bij_een_volgend bij_herhaling';

/** Long ago, whatever the day of the note. */
export const histories =
  'vroeger destijds indertijd ooit toenmalig toenmalige toentertijd vorig_jaar vorige_zomer vorige_winter jaren_geleden jaar_geleden in_zijn_jeugd in_haar_jeugd als_kind in_het_verleden eerder_traject vorige_aanbieder vorige_zorgaanbieder vorige_instelling vorige_begeleider vorige_organisatie vorige_woonplek vorige_hulpverlener oude_aanbieder oude_begeleider vorige_bewindvoerder voorgaande_jaren jarenlang decennia voorheen';

/** The note is about now, whatever was before. */
export const presents = 'vandaag nu vanmiddag vanmorgen vanochtend vanavond vannacht gisteren zojuist net inmiddels';

/** Somebody else than the client, whoever speaks. */
export const others =
  'medebewoner medebewoners medebewoonster medeclient medeclienten andere_client andere_bewoner andere_clienten andere_bewoners huisgenoot huisgenoten buurman buurvrouw buren onderbuurman onderbuurvrouw bovenbuurman bovenbuurvrouw overbuurman overbuurvrouw overbuurvrouw kamergenoot groepsgenoot wijkgenoot kennis buurjongen buurmeisje gezin_hiernaast klasgenoot';

/** Asking, or passing on what somebody says: it is not said that it is so. */
export const hearsay =
  'vraagt_of vroeg_of vragen_of vraagt_zich_af vroeg_zich_af weet_iemand benieuwd_of onduidelijk_of onbekend_of niet_bekend_of nagaan_of uitzoeken_of checken_of navragen_of kijken_of volgens beweert beweerde zegt_dat zei_dat zou_al naar_verluidt schijnt blijkbaar';

/** Nobody answered. */
export const unansweredCalls =
  'geen_gehoor voicemail nam_niet_op neemt_niet_op namen_niet_op niet_bereikt niet_bereikbaar onbereikbaar ingesproken geen_reactie in_gesprek_toon';
