/**
 * The most that one operation may cost. A point stands for about 10 µs, so the costliest that passes takes about a tenth of a second,
 * and less where lists are shorter than what is charged for them. Twenty cases with their city, challenges, solutions and outcomes, each
 * statement with its citations, cost half of it, the introspection of GraphiQL a quarter.
 */
export const MAX_COST = 10_000;
