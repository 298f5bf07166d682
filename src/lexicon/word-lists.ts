import { wordSet } from "../text/word-set.ts";
import { HEAD_NOUNS } from "./head-nouns.ts";

// Lists of words in lower case, by what they tell. Each entry is one that any newsroom would have.

/** The nouns of WordNet for what a type names, with those that news adds: newer ones, or such as mean something else in WordNet's texts. */
const heads = (type: string, more: string): ReadonlySet<string> => wordSet(`${HEAD_NOUNS[type]} ${more}`);
const headsWithPlurals = (type: string, more: string): ReadonlySet<string> =>
  new Set([...heads(type, more)].flatMap((word) => [word, toPlural(word)]));

function toPlural(word: string): string {
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Heads of posts: the last word of "Deputy Defence Minister". */
export const OFFICE_HEADS = heads(
  "Office",
  `
  minister speaker mayor queen emir sultan senator representative attache attaché director-general secretary-general
  adviser advisor ceo negotiator pope treasurer rapporteur d’affaires d'affaires head leader aide attorney solicitor
  auditor inspector ombudsman regent chair superintendent comptroller`,
);

/** Those whose meeting, league or army it is, inside a name: "Foreign Ministers’ Meeting". */
export const POSSESSIVE_MEMBERS = wordSet(`
  people women men children ministers leaders presidents speakers chiefs workers farmers teachers lawyers veterans writers artists
  journalists employers soldiers directors governors mayors parliamentarians students peoples`);

/** Heads that are also heads of other things: an office only next to a person or with "of". */
export const WEAK_OFFICE_HEADS = wordSet(
  "king queen chief director judge governor representative pope secretary head leader aide chair executive attorney solicitor auditor inspector",
);

/** What makes one title with the head before it: "Secretary-General", "Attorney General", "Commander-in-Chief". */
export const OFFICE_TAILS = wordSet("general elect designate in-chief");

/** Words before the head of a post, also in lower case. */
export const OFFICE_MODIFIERS = wordSet(`
  deputy vice first second third prime acting former ex then-deputy then senior assistant foreign defence defense finance interior
  home external internal affairs trade energy justice economy health chief permanent general under supreme associate executive
  special press national security state crown high naval army managing lead`);

/** What a post may be of, where a person's name follows at once: "Minister of Foreign Affairs Sergei Lavrov". */
export const OFFICE_TOPICS = wordSet(`
  affairs defence defense state finance interior justice trade industry economy energy health education agriculture law transport
  commerce environment labour labor information culture security development staff treasury war navy fisheries forestry
  food planning water tourism housing sport sports youth railways aviation mines infrastructure science technology innovation
  research communications women children family immigration integration veterans budget petroleum resources works religion`);

/** Before a person's name. */
export const HONORIFICS = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor rev. hon. gen. gen col. col lt. maj. capt. cmdr. adm. ayatollah grand
  brig. sgt. general colonel admiral marshal lieutenant captain major brigadier sheikh shri smt imam archbishop cardinal prince princess excellency
  honourable honorable highness majesty`);

/** Between the parts of a person's name. */
export const NAME_PARTICLES = wordSet("de da del della der den van von bin ibn al el la le du dos y bint");

/** Verbs whose subject speaks. */
export const REPORTING_VERBS = wordSet(`
  say tell state announce declare claim note add stress emphasize emphasise underline underscore confirm describe hail welcome
  praise criticise criticize condemn warn argue insist comment report explain remark reiterate assert call deny express believe
  acknowledge reply respond observe mention highlight`);

/** Last words of the names of bodies. */
export const ORGANIZATION_HEADS = heads(
  "Organization",
  `
  ministry duma assembly cabinet embassy consulate office bank fund party organisation association university group
  limited ltd ltd. inc inc. corp. plc llc gmbh industries airlines force forces command guard authority house chamber
  centre center foundation society alliance bloc knesset bundestag rada majlis sejm verkhovna airways motors
  aeronautics shipyard network news times post service services administration treasury headquarters team taskforce
  confederation intelligence exchange`,
);

/** Heads that name an organ of a state with nothing but the state before them: "Russia’s parliament". */
export const STATE_ORGANS = wordSet(`
  parliament navy army embassy cabinet senate military police ministry congress coastguard judiciary consulate`);

/** Bodies and what stands for them that any newsroom knows by name alone. */
export const KNOWN_ORGANIZATIONS = wordSet(`
  kremlin pentagon nato brics asean opec interpol hamas hezbollah taliban un eu wto imf iaea who unesco unicef osce g7 g8 g20 g-7
  g-8 g-20 quad mercosur nafta ecowas fbi cia kgb nsa mi6 mossad nasa isro roscosmos bbc cnn reuters tass`);

/** The same in two words and more. */
export const KNOWN_ORGANIZATION_NAMES: readonly string[] = [
  "White House",
  "Downing Street",
  "Capitol Hill",
  "State Department",
  "Foreign Office",
  "European Union",
  "European Commission",
  "United Nations",
  "African Union",
  "Arab League",
  "World Bank",
  "World Trade Organization",
  "Red Cross",
];

/** Nouns that a name follows without a comma: "the firm Rosneft", "the frigate Tabar", "exercise Zapad". */
export const NAMED_BEHIND = wordSet(`
  firm company giant maker manufacturer producer group conglomerate broadcaster newspaper daily magazine agency startup exporter
  exercise drill operation missile submarine frigate destroyer carrier warship corvette battleship cruiser satellite spacecraft`);

/** Last words of the names of instruments. */
export const AGREEMENT_HEADS = headsWithPlurals(
  "Agreement",
  `
  agreement convention accord amendment declaration compact communiqué act law bill roadmap truce armistice understanding`,
);

/** The words by which a text takes up an agreement again: "the pact". */
export const AGREEMENT_NOUNS = heads("Agreement", "agreement convention accord deal document instrument truce");

/** Last words of the names of happenings. */
export const EVENT_HEADS = headsWithPlurals(
  "Event",
  `
  summit exercise conflict session games olympics dialogue congress revolution invasion expo exhibition championship
  crisis operation`,
);

/** Heads that make an event only behind a name or number: not "the Annual Meeting Room". */
export const WEAK_EVENT_HEADS = wordSet(
  "session meeting talks negotiations dialogue congress campaign crisis operation election elections",
);

/** Last words of the names of places and sites. */
export const PLACE_HEADS = heads(
  "Place",
  `
  straits channel islands mountains region airbase base corridor route coast square border republic oblast krai county
  plant reactor avenue zone reef basin plateau village bridge cosmodrome shoal area
  church cathedral mosque temple palace castle monastery hotel stadium memorial museum ridge beach hill mount shrine cemetery prison`,
);

/** Heads behind which a name may follow: "Strait of Hormuz", "Mount of Olives", "Church of the Nativity". */
export const PLACE_OF = wordSet("strait gulf bay sea cape church mount port isle tower lake city province");

/** In front of a known region: "North Atlantic", "Eastern Mediterranean". */
export const COMPASS = wordSet(`
  north south east west northern southern eastern western central upper lower northeastern northwestern southeastern
  southwestern old inner outer`);

/** Named regions of the world. */
export const KNOWN_PLACES: readonly string[] = [
  "Arctic",
  "Antarctic",
  "Antarctica",
  "Indo-Pacific",
  "Pacific",
  "Atlantic",
  "Mediterranean",
  "Balkans",
  "Baltic",
  "Caucasus",
  "Middle East",
  "Far East",
  "Far North",
  "Gaza",
  "West Bank",
  "Crimea",
  "Donbas",
  "Kashmir",
  "Gaza Strip",
  "Northern Ireland",
  "Scotland",
  "Wales",
  "England",
  "Tibet",
  "Chechnya",
  "Nagorno-Karabakh",
  "Abkhazia",
  "South Ossetia",
  "Transnistria",
  "Kurdistan",
  "Catalonia",
  "Xinjiang",
  "Siberia",
  "Southeast Asia",
  "Jerusalem",
  "New York",
  "Geneva",
  "Hong Kong",
  "Latin America",
  "North America",
  "Sub-Saharan Africa",
];

/** What navies put before the name of a ship. */
export const SHIP_PREFIXES = wordSet("hms uss ins hmas hmcs hmnzs usns roks js kri brp pns bns tcg rfs");

/** Last words of the names of equipment; what may follow a designator or a name of a system. */
export const SYSTEM_HEADS = headsWithPlurals(
  "System",
  `
  fighter system drone carrier howitzer launcher vessel boat cruiser torpedoes probe`,
);

/** Between a system's name and its head: "S-400 Triumf surface-to-air missile defense system". */
export const SYSTEM_MODIFIERS = wordSet(`
  air defence defense missile cruise ballistic surface-to-air surface to fifth-generation fifth generation fighter main battle
  assault stealth combat attack anti-aircraft anti-ship anti-tank nuclear supersonic hypersonic long-range short-range
  medium-range class powered guided-missile diesel-electric patrol intercontinental multi-role multirole multiple rocket launch transport guided weapon weapons cargo`);

/** All-caps words that name no body. */
export const NO_ORGANIZATION = wordSet(`
  fy gdp ceo cfo usd eur gbp inr ai it tv pm mp mps hiv aids covid dna id ok am pm est gmt utc mou mous ngo ngos hadr faq pdf url
  ipr adr iot sms phd mba vip sos asap amp rss api info read also photo file`);
