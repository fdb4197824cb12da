import { parseQualities } from './qualities';

export type ResponseType = 'application/json' | 'application/graphql-response+json';

export interface AcceptedType {
  type: ResponseType;
  /** Whether the client wrote the type out, rather than `*` or nothing. Only then do errors of the document answer 200. */
  named: boolean;
}

const TYPES: readonly ResponseType[] = ['application/json', 'application/graphql-response+json'];

/** The media type to answer with, or null when `Accept` allows neither (406). No header means anything; ties go to the one named first. */
export function chooseResponseType(accept: string | undefined): AcceptedType | null {
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
}
