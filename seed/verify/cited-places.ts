import type { NodeEntry } from '../forms';
import type { ObservationEntry } from '../observations';
import type { Place } from '../problem';
import type { Seed } from '../read';
import type { CaseForm } from '../records/case-form';
import type { CityForm } from '../records/city-form';
import type { FigureForm } from '../records/figure-form';
import type { PlaceForm } from '../records/place-form';
import { citesItself } from '../rules/provenance';
import { defaultPlace, placeIn, placeOf, type SourcePlace } from '../sections';
import { statementsOf } from '../statements';
import type { Path } from '../yaml-file';

/** A citation in a seed file, with the places of its words in that file. */
export interface CitedPlace {
  readonly section: string;
  readonly marker: string;
  readonly sectionAt: Place;
  readonly markerAt: Place;
}

export interface PrintedFigure {
  readonly asPrinted: string;
  readonly at: Place;
}

/** Something that is asserted: where it can be read, and the figures that must stand there. */
export interface Claim {
  /** The first is its own, the others are further places. */
  readonly citations: readonly CitedPlace[];
  readonly figures: readonly PrintedFigure[];
  /** Where its figures stand: near a marker, or in the table row of a marker. */
  readonly figuresStand: 'near' | 'in row';
}

/** Everything that is cited from one source; a place without a marker or a section is reported by `check`. */
export function claimsOf(seed: Seed, source: string): Claim[] {
  const from = (claim: DraftClaim): Claim[] => {
    const citations = claim.citations.flatMap((each) => (each.place.source === source ? complete(each) : []));
    // A figure that has a place in another source too may have been read there.
    const figures = citations.length === claim.citations.length ? claim.figures : [];
    return citations.length === 0 ? [] : [{ ...claim, citations, figures }];
  };
  return [...seed.nodes.flatMap(claimsOfNode), ...seed.observations.map(claimOfObservation)].flatMap(from);
}

interface DraftPlace {
  readonly place: SourcePlace;
  readonly sectionAt: Place;
  readonly markerAt: Place;
}

type DraftClaim = Omit<Claim, 'citations'> & { readonly citations: readonly DraftPlace[] };

function complete({ place, ...places }: DraftPlace): CitedPlace[] {
  const { section, marker } = place;
  return section === undefined || marker === undefined ? [] : [{ section, marker, ...places }];
}

function claimsOfNode(owner: NodeEntry): DraftClaim[] {
  const around = defaultPlace(owner);
  const { country, province, coordinates } = owner.form as Partial<CityForm>;
  const { caption } = owner.form as Partial<FigureForm>;
  const { organisations } = owner.form as Partial<CaseForm>;
  const fact = (form: PlaceForm | undefined, path: Path): DraftClaim[] =>
    form === undefined ? [] : [{ citations: [draft(owner, form, path, around)], figures: [], figuresStand: 'near' }];
  const cited = (forms: readonly PlaceForm[] | undefined, list: string): DraftClaim[] =>
    (forms ?? []).flatMap((form, index) => (citesItself(form) ? fact(form, [list, index]) : []));
  return [
    ...fact(country, ['country']),
    ...fact(province, ['province']),
    ...fact(coordinates, ['coordinates']),
    ...fact(caption, ['caption']),
    ...(owner.form.ids ?? []).flatMap((form, index) => fact(form, ['ids', index])),
    ...cited(owner.form.links, 'links'),
    ...cited(organisations, 'organisations'),
    ...statementsOf(owner).map(({ form, path }): DraftClaim => {
      const own = draft(owner, form, path, around);
      const further = (form.also ?? []).map((also, index) =>
        draft(owner, also, [...path, 'also', index], own.place, own.sectionAt),
      );
      const figures = (form.quantities ?? []).map(({ asPrinted }, index) => ({
        asPrinted,
        at: owner.locate([...path, 'quantities', index, 'asPrinted']),
      }));
      return { citations: [own, ...further], figures, figuresStand: 'near' };
    }),
  ];
}

function claimOfObservation({ header, row, locate }: ObservationEntry): DraftClaim {
  const place = { ...placeIn(header), ...(row.marker === undefined ? {} : { marker: row.marker }) };
  const sectionAt = header.locate(['section']);
  const markerAt = row.marker === undefined ? header.locate(['marker']) : locate('marker');
  const asPrinted = row.asPrinted ?? row.value;
  const at = locate(row.asPrinted === undefined ? 'value' : 'asPrinted');
  return {
    citations: [{ place, sectionAt, markerAt }],
    figures: asPrinted === undefined ? [] : [{ asPrinted, at }],
    figuresStand: 'in row',
  };
}

/** A section that is inherited is shown where it stands: in the form around, or once for the node. */
function draft(
  owner: NodeEntry,
  form: PlaceForm,
  path: Path,
  around: SourcePlace,
  inheritedAt = owner.locate(['section']),
): DraftPlace {
  const inherits = form.section === undefined && around.section !== undefined;
  return {
    place: placeOf(form, around),
    sectionAt: inherits ? inheritedAt : owner.locate([...path, 'section']),
    markerAt: owner.locate([...path, 'marker']),
  };
}
