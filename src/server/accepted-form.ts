import { parseQualities } from './qualities';
import { remembering } from './remembering';

export type AcceptedForm = 'html' | 'json' | 'jsonld';

/** In what form a client would rather read a page: data only where it names them, and likes them better than HTML. */
export const acceptedForm = remembering((accept): AcceptedForm => {
  const qualities = parseQualities(accept ?? '');
  const html = qualities.get('text/html') ?? qualities.get('application/xhtml+xml') ?? 0;
  const [json, jsonld] = [qualities.get('application/json') ?? 0, qualities.get('application/ld+json') ?? 0];
  if (jsonld > html && jsonld >= json) return 'jsonld';
  return json > html ? 'json' : 'html';
});

/** Whether an error is read by a person: a client that says nothing, or takes anything, gets data. */
export const readsPages = remembering((accept): boolean => {
  const qualities = parseQualities(accept ?? '');
  const html = qualities.get('text/html') ?? 0;
  return html > 0 && html >= (qualities.get('application/json') ?? 0);
});
