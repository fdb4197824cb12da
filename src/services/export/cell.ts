/** A value of a table: lists stay lists in JSON and become one text in CSV. */
export type Cell = string | number | boolean | null | readonly string[];

/** Between the entries of a list in one cell; neither an id nor a code has it. */
export const LIST_SEPARATOR = ' | ';
