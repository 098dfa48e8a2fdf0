/** One file or set of files of a publication: which edition it is, where it is published and what to save. */
export interface Edition {
  /** Its period or date: "2010-11", "mid-2020". */
  readonly name: string;
  /** The page that the publisher offers it on. */
  readonly page: string;
  /** What to save from that page, and how where the file itself is not one that loads. */
  readonly save: string;
  /** The name to save it under, where the file does not say itself what it is; null where any name will do. */
  readonly fileName: string | null;
}

/** An official publication that Yardstick reads. */
export interface Publication {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** The returns that its files are loaded as; none for what is no table, such as boundaries. */
  readonly returns: readonly string[];
  /** What its figures are for, in one sentence. */
  readonly use: string;
  /** Whether a newcomer takes it first: England's outcomes, people and spending. */
  readonly isFirst: boolean;
  readonly editions: readonly Edition[];
  /** Editions and files of it that are known to be there and are not read, each with what to take in its place. */
  readonly notRead?: readonly string[];
}

/** The licence of most of them. */
export const openGovernment = "Open Government Licence v3.0";

/** Where NHS Digital published, and NHS England keeps, statistics of social care. */
export const nhsDigital = "https://digital.nhs.uk/data-and-information/publications/statistical";
