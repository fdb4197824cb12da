import type { Entry, NodeEntry } from './forms';
import type { PlaceForm } from './records/place-form';

/** A place in a source after the defaults of the forms around it; the source by its slug. */
export interface SourcePlace {
  readonly source: string | undefined;
  readonly section: string | undefined;
  readonly marker: string | undefined;
}

/** A source's own file is about itself, so it is the source of what it says unless it names another. */
export function defaultPlace(owner: NodeEntry): SourcePlace {
  const { form, kind } = owner;
  return { source: slugOf(kind === 'source' ? form.slug : form.source), section: form.section, marker: undefined };
}

/** The marker is never inherited: it finds one place. A source of its own makes the section of another meaningless. */
export function placeOf(form: PlaceForm, around: SourcePlace): SourcePlace {
  const source = slugOf(form.source) ?? around.source;
  const section = form.section ?? (source === around.source ? around.section : undefined);
  return { source, section, marker: form.marker };
}

export function placeIn(entry: Pick<Entry<PlaceForm>, 'form'>): SourcePlace {
  return placeOf(entry.form, { source: undefined, section: undefined, marker: undefined });
}

/** `source:x` and `x` are the same source. A form that is still to be checked may hold anything. */
function slugOf(reference: unknown): string | undefined {
  return reference === undefined || reference === null ? undefined : String(reference).replace(/^source:/, '');
}
