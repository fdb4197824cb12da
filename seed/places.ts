/** What a value can be of. */
export const PLACE_KINDS = ['city', 'country', 'region'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
