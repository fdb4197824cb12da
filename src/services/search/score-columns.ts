/** What is kept of each document, once for either language where that is told apart. */
export const COLUMN = { own: 0, linked: 2, said: 4, all: 6, best: 8, hint: 10, sum: 11, had: 14, must: 17, bonus: 20 };
export const COLUMNS = 22;
export const LANGUAGES = { EN: 0, ZH: 1 } as const;
