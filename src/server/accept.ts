import { parseQualities } from './qualities';
import { remembering } from './remembering';

export type ResponseType = 'application/json' | 'application/graphql-response+json';

export interface AcceptedType {
  readonly type: ResponseType;
  /** Whether the client wrote the type out, rather than `*` or nothing. Only then do errors of the document answer 200. */
  readonly named: boolean;
}

const TYPES: readonly ResponseType[] = ['application/json', 'application/graphql-response+json'];

/** The media type to answer with, or null when `Accept` allows neither (406). No header means anything; ties go to the one named first. */
export const chooseResponseType = remembering((accept): AcceptedType | null => {
  if (accept === undefined || accept.trim() === '') return { type: 'application/json', named: false };
  const qualities = parseQualities(accept);
  const order = [...qualities.keys()];
  const candidates = TYPES.map((type) => ({
    type,
    named: qualities.has(type),
    quality: qualities.get(type) ?? qualities.get('application/*') ?? qualities.get('*/*') ?? 0,
    place: qualities.has(type) ? order.indexOf(type) : order.length,
  })).filter(({ quality }) => quality > 0);
  candidates.sort((a, b) => b.quality - a.quality || a.place - b.place);
  const best = candidates[0];
  return best === undefined ? null : { type: best.type, named: best.named };
});
