/**
 * The invented regions and councils of the demonstration, as a list of names. No name is that of an English council, and
 * none says anything about a real place. Codes follow the order of the list within each type: add at the end.
 */
import type { councilTypes } from "../catalogue/code-lists.ts";

/** One of the types of council with adult social care responsibilities. */
export type CouncilType = (typeof councilTypes)[number];

/** A region, its code and the names of its councils on 1 April 2008, by type. */
export interface RegionOfCouncils {
  readonly name: string;
  readonly code: string;
  readonly councils: Partial<Record<CouncilType, readonly string[]>>;
}

/** Nine invented regions with 150 councils. */
export const regions: readonly RegionOfCouncils[] = [
  {
    name: "Northern Vales",
    code: "Z12000001",
    councils: {
      "Shire County": ["Tarnmoorshire", "Beckland"],
      "Unitary Authority": ["Northmere", "Ravenfell", "Aldersby", "Whinmouth", "Coalstead"],
      "Metropolitan District": ["Harrowfen", "Brackenholm", "Skellbeck", "Stonegarth", "Keelhaven"],
    },
  },
  {
    name: "Western Moors",
    code: "Z12000002",
    councils: {
      "Shire County": ["Lunmoorshire", "Wyrrenmarch", "Dellamere"],
      "Unitary Authority": ["Salterne Sands", "Weirbrook", "Crossgill Fell", "Haverlock", "Marlpool Heath"],
      "Metropolitan District": [
        ...["Cottonbridge", "Shuttlesworth", "Irkdale", "Loomfield", "Ashenclough", "Millrace", "Callowfold"],
        ...["Bobbinshaw", "Wheelgate", "Greyclough", "Merebank", "Quayborough", "Tidewell", "Hollinfold"],
      ],
    },
  },
  {
    name: "High Wolds",
    code: "Z12000003",
    councils: {
      "Shire County": ["Dalesmarch"],
      "Unitary Authority": ["Eastwold", "Hamberlode", "Minsterholm", "Fosseby", "Spurnhaven"],
      "Metropolitan District": [
        ...["Arrenbeck", "Wharnshaw", "Steelgarth", "Coldersley", "Penniford"],
        ...["Dunnerbeck", "Woolgarth", "Ringfold Edge", "Hethershaw Vale"],
      ],
    },
  },
  {
    name: "Marcher Hills",
    code: "Z12000004",
    councils: {
      "Shire County": ["Savermarch", "Arrowshire", "Needlewood"],
      "Unitary Authority": ["Potterswick", "Lugmere", "Wrekenhall", "Clennbridge"],
      "Metropolitan District": [
        ...["Anvilgate", "Forgeminster", "Lockstead", "Nailbrook"],
        ...["Hammerfield Green", "Glasshouse Vale", "Chainbury", "Ardenmoor"],
      ],
    },
  },
  {
    name: "Middle Shires",
    code: "Z12000005",
    councils: {
      "Shire County": ["Trellmarch", "Sorrelshire", "Peakmoorshire", "Nennmarch", "Fenmarch"],
      "Unitary Authority": ["Lacefield", "Derrowholm", "Sorrelbridge", "Ruttlesham"],
    },
  },
  {
    name: "Eastern Levels",
    code: "Z12000006",
    councils: {
      "Shire County": ["Osemarch", "Broadmere", "Sandlingshire", "Collenshire", "Ovelshire"],
      "Unitary Authority": ["Peterfen", "Crouchmouth", "Hythelode", "Chalkern Cross", "Levelstead"],
    },
  },
  {
    name: "Capital Boroughs",
    code: "Z12000007",
    councils: {
      "Inner London": [
        ...["Candlehythe", "Lanternhithe", "Saltwharf", "Marlgate", "Tannersfield", "Bellmarket", "Priorsgate"],
        ...["Weavers Reach", "Chalkhithe", "Millstairs", "Osierwharf", "Kingslode", "Thornlock"],
      ],
      "Outer London": [
        ...["Elmwarden", "Hollinshurst", "Brentlow", "Pinmarsh", "Larkenhurst", "Norbeck", "Cranlow"],
        ...["Hazelwarren", "Summermead", "Bexmoor", "Haverlow", "Ruddock Vale", "Wickenmoor", "Barnlea"],
        ...["Linden Cross", "Cobmarsh", "Fairmede", "Iffenhurst", "Sundermead", "Tolwarden"],
      ],
    },
  },
  {
    name: "Channel Shires",
    code: "Z12000008",
    councils: {
      "Shire County": ["Wealdmarch", "Downsmere", "Marlshire", "Tessmarch", "Kennimere", "Ashenshire"],
      "Unitary Authority": [
        ...["Medwick", "Regentsea", "Spindrift Quays", "Eckenmouth", "Loddern Vale", "Thornmarch"],
        ...["Pangbrook", "Royal Ashmead", "Embornford", "Gridmere", "Vectholm", "Hartenmere", "Foxbourne"],
      ],
    },
  },
  {
    name: "Far Peninsula",
    code: "Z12000009",
    councils: {
      "Shire County": ["Torrimoor", "Parrowshire", "Sturrenmarch", "Cotsmere"],
      "Unitary Authority": [
        ...["Gannet Isles", "Tammerhaven", "Palmsea", "Averquay", "Springminster", "Mendhaven", "Frommeredge"],
        ...["Cranmouth", "Pelhaven Sands", "Railworth", "Serpentmoor"],
      ],
    },
  },
];

/** The counties that were each replaced by two unitary councils on 1 April 2009, with the share of people each took. */
export const splits: readonly { readonly county: string; readonly into: readonly [string, number][] }[] = [
  {
    county: "Dellamere",
    into: [
      ["East Dellamere", 0.53],
      ["Dellamere Forest and Weirside", 0.47],
    ],
  },
  {
    county: "Ovelshire",
    into: [
      ["Ovelford", 0.39],
      ["Mid Ovelshire", 0.61],
    ],
  },
];
