/**
 * Adults of the European standard population of 2013 by the age bands of councils' returns, of 100,000 people of all
 * ages: those of 15 to 19 are taken as equal in each year, so that 18 and 19 are two fifths of 5,500.
 *
 * Eurostat (2013), Revision of the European Standard Population; as PHEindicatormethods has it.
 */
export const standardPopulation: readonly (readonly [band: string, people: number])[] = [
  ["18-64", 0.4 * 5500 + 6000 + 6000 + 6500 + 4 * 7000 + 6500 + 6000],
  ["65-74", 5500 + 5000],
  ["75-84", 4000 + 2500],
  ["85+", 1500 + 1000],
];
