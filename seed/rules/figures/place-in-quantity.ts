import type { Place } from '../../problem';

/** Where a key of a quantity stands; where it has no such key, the quantity itself. */
export type PlaceInQuantity = (key: string) => Place;
