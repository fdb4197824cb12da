/** What a knowledge base of each size holds. Statements are those of all nodes together; 20 indicators over 5 years make the observations. */
export const SIZES = {
  S: { cities: 200, cases: 2_000, statements: 20_000 },
  M: { cities: 2_000, cases: 20_000, statements: 200_000 },
  L: { cities: 20_000, cases: 200_000, statements: 2_000_000 },
};

export const YEARS = [2019, 2020, 2021, 2022, 2023];
