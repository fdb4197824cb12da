/**
 * The most that one operation may cost. A point stands for about 10 µs, so the costliest that passes takes about a tenth of a second,
 * and less where lists are shorter than what is charged for them. Twenty cases with their city, challenges, solutions and outcomes, each
 * statement with its citations, cost half of it, the introspection of GraphiQL a quarter.
 */
export const MAX_COST = 10_000;

/**
 * Elementary steps of a ranking that a point stands for; 400 million take about a second. They are taken off the main thread, where nobody waits for them,
 * so a point is more of them than 10 µs.
 */
export const STEPS_PER_POINT = 200_000;
