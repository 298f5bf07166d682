/**
 * Nouns by the type of what they name, from WordNet 3.1 (Copyright 2011 by Princeton University): `scripts/head-nouns.ts` writes this
 * file, and `scripts/head-nouns/classes.ts` says which nouns are cut out. Not to be edited.
 */
export const HEAD_NOUNS: Readonly<Record<string, string>> = {
  Agreement: `charter communique concordat constitution contract covenant decree enjoining enjoinment memo memoranda memorandum
    pact protocol subcontract treaty ukase`,
  Event: `assault battle beleaguering besieging bioattack biodefence biodefense blockade campaign caucus ceremonial ceremony
    cliffhanger cockfight colloquium commemoration conclave conference contest convention coronation counterrevolution
    decathlon dogfight doubleheader election encirclement enthronement enthronisation enthronization entombment
    festival footrace forum funeral funrun gymkhana hurdling hurricane hymeneals indaba inhumation initiation
    insurgence insurgency insurrection intifada intifadah investiture meeting memorialisation memorialization
    minelaying mutiny negotiation obsequy pageantry parley pentathlon playoff plenum potlatch prizefight quarterfinal
    rededication reelection regatta repechage revolt semifinal seminar sepulture siege sortie spelldown steeplechase
    supertwister symposium synod talks tornado tournament tourney typhoon umpirage uprising war waterspout`,
  Office: `administrator alcalde ambassador ambassadress chairman chairperson chairwoman chancellor chief commandant commander
    commissioner consul czar dean director doge embassador emperor empress envoy executive generalissimo governor
    internuncio judge justiciar justiciary king magistrate manager manageress margrave mikado monarch nabob nawab
    nuncio plenipotentiary praetor prefect premier president pretor prexy prosecutor provost qadi satrap secretary
    spokesman spokesperson spokeswoman taoiseach tenno triumvir tsar tzar undersecretary viceroy`,
  Organization: `academy adhocracy admiralty agency aircrew airforce amphictyony argosy army assizes athenaeum atheneum automaker
    battalion battery board bookclub branch brigade broadcasting brokerage bureau cadre carmaker cartel cavalry
    chancery clinic club coalition coastguard commission committee company congress conservancy conservatory consistory
    consortium constabulary cooperative copartnership corp corporation corps corrections council court dealership
    delegation department deputation directorate division enosis entente escadrille fedayeen federation firm frat
    fraternity gang gendarmerie gendarmery gild guild hawala hedgefund highschool infantry institute institution
    instrumentality insurer issuer judicature kibbutz kindergarten klavern koinonia kolkhoz lawcourt league legion
    legislature lycee lyceum madrasa madrasah manufacturer military militia mujahadeen mujahadein mujahadin mujahedeen
    mujahedin mujahideen mujahidin multiversity navy organization panchayat panchayet paramilitary paratroops
    parliament patrol pesantran pesantren platoon playschool police politburo polytechnic posse praesidium preschool
    presidium punchayet quango railroad railway rearguard regiment sayeret secretariat secretariate seminary senate
    soldiery sorority squad squadron stratocracy subcommittee telco trainband tribunal turnverein union utility
    vanguard vestry vicariate vicarship waterworks yeshiva yeshivah zamboorak zamburak zamburek zumbooruck zumbooruk`,
  Place: `abbacy aerodrome airdrome airfield airport airstrip alleyway alp archbishopric archdeaconry archdiocese archipelago
    arroyo autobahn autostrada backwater backwoods bailiwick barren barrio battlefield battleground bay bayou beltway
    billabong bishopric boatyard boondocks borderland borough boulevard brooklet burg bypass bypath byroad byway
    campground campong campsite campus canal canyon carriageway cartroad casbah cascade causeway cemetery centerfield
    city clearway coalfield commune confluent conurbation cornfield countryside cove cowtown creek curtilage desert
    detour dingle diocese distributary district dockyard downtown dumpsite embayment encampment enclave entrepot
    environs eparchy estuary exarchate expressway exurbia fairground fairway farmland faubourg fiord firebase firebreak
    fireguard fishpond fjord flume freeway frontier funfair gasfield ghetto glade goldfield gorge grainfield grassland
    graveyard gulch gulf gully guyot harbor harbour hatchery hayfield headstream heathland heliport heronry highroad
    highway hinterland hometown horsepond infield inlet interstate island junkyard kampong kasbah kraal lagoon laguna
    lagune lake leftfield liman lough marchland meadow megalopolis metropolis mews midden midway millpond minefield
    motorway mountain municipality necropolis nullah oasis ocean oilfield outback outfield outport outskirt palaestra
    palestra panhandle parkland parkway parterre pastureland patriarchate peninsula pesthole piazza pike piste plaza
    polynya pond port prairie precinct prefecture protectorate province purlieu raceway railyard ravine reservation
    rightfield rill ringway river rivulet road roadway rockery rookery runnel sanctuary sandlot savanna scrapheap
    scrubland sea seafront seamount seaport seedbed semidesert semitropics shantytown shipyard shire slum speedway
    strait stream streamlet street subtopia subtropics suburb suburbia sultanate superhighway tenderloin territory
    thoroughfare throughway thruway tideway tiltyard topiary town township tributary trusteeship uptown valley veld
    veldt viceroyalty wadi wallow wasteland wasteyard watercourse waterfall waterfront waterway weald wheatfield
    woodlet`,
  System: `aeroplane airbus aircraft airgun airliner airplane airship antiaircraft arquebus autogiro autogyro autoloader
    balloon battleship battlewagon biplane blockbuster blunderbuss bomb bomber bombie bomblet breechloader carbine
    cattleship containership corvette derringer destroyer dirigible dreadnaught dreadnought fanjet firearm firebomb
    firelock flintlock floatplane freighter frigate fusil glider grenade gun gyroplane hackbut hagbut handgun harquebus
    helicopter hydroplane iceboat icebreaker interceptor ironclad jet jetliner jumbojet kamikaze lightship matchlock
    merchantman minelayer minesweeper missile monoplane musket orbiter ornithopter orthopter panzer pigboat pistol
    plane propjet radar radiolocation revolver rifle rocket sailplane satellite scattergun seaplane semiautomatic ship
    shipwreck shotgun skyhook smoothbore spacecraft spaceship starship steamship sternwheeler submarine supertanker
    tank tanker torpedo troopship turbofan turbojet turboprop twinjet warplane warship`,
};
