/**
 * The most that one operation may cost. A point stands for about 10 µs, so the costliest that passes takes about a fifth of a second,
 * and far less where lists are shorter than what is charged for them. Twenty cases with their challenges, solutions and outcomes,
 * each list at its default length, cost 17,000; the largest query of docs/examples a third of the maximum.
 */
export const MAX_COST = 20_000;
