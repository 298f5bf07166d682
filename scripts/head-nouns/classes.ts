/** What a type's nouns are cut from. */
export interface NounClass {
  /** Meanings, each as WordNet numbers the senses of a noun: all that lies under them belongs to the type. */
  readonly roots: readonly string[];
  /** What lies under them and says nothing in news, with the reason. */
  readonly stop: readonly (readonly [words: string, reason: string])[];
}

/** By type of the schema. A word belongs to the type under whose roots most of its meaning lies. */
export const CLASSES: Readonly<Record<string, NounClass>> = {
  Agreement: {
    roots: [
      "treaty.1",
      "agreement.1",
      "written_agreement.1",
      "law.2",
      "decree.1",
      "charter.1",
      "constitution.1",
      "memorandum.1",
      "protocol.1",
      "communique.1",
      "contract.1",
    ],
    stop: [
      ["dispatch despatch concession franchise pragmatic", "more often something else"],
      ["act bargain bill check draft escrow sale settlement", "more often a deed or a price"],
      ["ban fiat prohibition proscription directive programma", "an order, and no name of one"],
      ["conspiracy dibs oral", "nothing that is signed"],
    ],
  },
  Event: {
    roots: [
      "meeting.1",
      "conference.1",
      "war.1",
      "military_action.1",
      "ceremony.1",
      "festival.1",
      "negotiation.1",
      "election.1",
      "contest.1",
      "revolution.2",
      "cyclone.2",
      "insurrection.1",
      "talks.1",
    ],
    stop: [
      ["combat warfare jamming wrangling induction hostilities haggle haggling criterium burnup", "an activity"],
      ["visit visiting meet encounter rendezvous engagement assignation", "people meet without a name for it"],
      ["defense defence diplomacy automation bargaining misuse use", "a field of work"],
      [
        "final primary race fight fighting beating feud duel octave record twister javelin discus slalom freestyle hurdles diving preliminary prelim semi crit",
        "sport, or no happening with a name",
      ],
      ["application formality formalities technology arbitration mediation consultancy", "a procedure"],
      ["wedding burial interment nuptials", "families'"],
    ],
  },
  Office: {
    roots: [
      "head_of_state.1",
      "presiding_officer.1",
      "minister.2",
      "diplomat.1",
      "administrator.3",
      "chief.1",
      "director.1",
      "commander.1",
      "commander.2",
      "spokesperson.1",
      "governor.1",
      "judge.1",
      "premier.2",
      "secretary.1",
      "prosecutor.1",
      "commissioner.1",
    ],
    stop: [
      ["ordinary sovereign stipendiary tallyman", "more often something else"],
      ["diplomat diplomatist insider rep trier weigher voider functionary incumbent", "a kind of person, no post"],
      [
        "bailiff beadle capo hosteller hotelier hotelkeeper hotelman boss materfamilias paterfamilias matriarch",
        "nobody's of state",
      ],
      ["flack flak rainmaker bagman roadman metrestick meterstick", "slang"],
    ],
  },
  Organization: {
    roots: ["organization.1", "legislature.1", "military_unit.1", "court.1", "mass_medium.1"],
    stop: [
      ["alignment alinement bastion collective menage reserves soviet school partnership", "more often something else"],
      ["government regime authorities", "stands for its country"],
      ["allies ally country nation superpower hegemon suzerain", "states"],
      [
        "men brethren enemy hostile friendly household personnel manpower workforce staff crew team troop troops troupe",
        "people, without a name",
      ],
      [
        "elevated indie industry majors minors strings combo funicular metro monorail subway underground musketry pharma tech bloc armour outfit rail",
        "more often a thing",
      ],
      [
        "circus choir orchestra ensemble duette octette quartette quintette septette sextette philharmonic mariachi gamelan minstrelsy diwan",
        "of music",
      ],
      [
        "macumba obeah obi cult sect charity church denomination papacy pontificate fellowship",
        "a faith, or its building",
      ],
      ["hypercoaster processor refiner bottler publisher country screenland filmdom newsroom", "no body"],
    ],
  },
  Place: {
    roots: [
      "district.1",
      "municipality.1",
      "body_of_water.1",
      "port.1",
      "base.1",
      "airfield.1",
      "desert.1",
      "island.1",
      "peninsula.1",
      "mountain.1",
      "geographical_area.1",
      "road.1",
      "canal.3",
      "strait.1",
      "archipelago.1",
      "valley.1",
      "shipyard.1",
      "power_station.1",
    ],
    stop: [
      [
        "draw dig rough clearing sprawl terrain premises surround hotspot shortcut lair habitat habitation",
        "no name ends so",
      ],
      ["ben glen dale dell den brook tarn tee vale wold ley mere dean loch", "names of people as well"],
      ["state country nation common commons commonwealth division subdivision see", "states and houses"],
      [
        "site station parts short shallow flat rapid rapids drive links main narrow tract field ground grounds scene setting line way pass mission post",
        "more often something else",
      ],
      [
        "garden gardens park lawn backyard churchyard dooryard schoolyard driveway alley flowerbed pasture orchard",
        "nobody signs anything about it",
      ],
      ["home homeland motherland fatherland", "a state"],
      ["drink briny drome stratosphere hemisphere", "figures of speech"],
    ],
  },
  System: {
    roots: [
      "missile.1",
      "rocket.1",
      "warship.1",
      "aircraft.1",
      "military_vehicle.1",
      "spacecraft.1",
      "satellite.1",
      "gun.1",
      "radar.1",
      "bomb.1",
      "torpedo.1",
      "ship.1",
    ],
    stop: [
      ["gunman gunslinger hitman triggerman", "people"],
      ["tomahawk trident sputnik nautilus javelin", "names of systems in use"],
      [
        "automatic technical slug gat lance dory brig technical galley galleon argosy hulk bogy bogie jet-propelled eggbeater whirlybird",
        "more often something else",
      ],
    ],
  },
};
