import type { NodeEntry } from '../forms';
import { problemAt, type Problem } from '../problem';
import type { CaseForm } from '../records/case-form';
import type { CityForm } from '../records/city-form';
import type { ConnectionForm } from '../records/connection-form';
import type { FigureForm } from '../records/figure-form';
import type { PlaceForm } from '../records/place-form';
import { defaultPlace, placeOf, type SourcePlace } from '../sections';
import { statementsOf } from '../statements';
import type { Path } from '../yaml-file';

/** Everything that is asserted has a place in a source: source, section and, for a statement, a marker. */
export function provenanceProblems(owner: NodeEntry): Problem[] {
  return citedForms(owner).flatMap(({ form, path, around, what, marked }) => {
    const place = placeOf(form, around);
    const missing = (['source', 'section', 'marker'] as const).filter((key) => {
      return place[key] === undefined && (key !== 'marker' || marked);
    });
    return missing.map((key) => {
      const hint = HINTS[key];
      return problemAt(owner.locate([...path, key]), `missing-${key}`, `${what} names no ${key}. ${hint}`);
    });
  });
}

const HINTS = {
  source: 'Write `source: slug` here or once for the whole file.',
  section: 'Write the path of headings that leads to it, here or once for the whole file.',
  marker: 'Copy at most 15 characters that stand there.',
};

interface CitedForm {
  readonly form: PlaceForm;
  readonly path: Path;
  readonly around: SourcePlace;
  readonly what: string;
  readonly marked: boolean;
}

function citedForms(owner: NodeEntry): CitedForm[] {
  const around = defaultPlace(owner);
  const { country, province, coordinates } = owner.form as Partial<CityForm>;
  const { caption } = owner.form as Partial<FigureForm>;
  const { organisations } = owner.form as Partial<CaseForm>;
  const fact = (form: unknown, path: Path, what: string): CitedForm[] =>
    isForm(form) ? [{ form, path, around, what, marked: false }] : [];
  const cited = (forms: unknown, list: string): CitedForm[] =>
    listOf(forms).flatMap((form, index) =>
      citesItself(form) ? fact(form, [list, index], 'a link that cites its place') : [],
    );
  return [
    ...fact(country, ['country'], 'the country'),
    ...fact(province, ['province'], 'the province'),
    ...fact(coordinates, ['coordinates'], 'the pair of coordinates'),
    ...fact(caption, ['caption'], 'the caption'),
    ...listOf(owner.form.ids).flatMap((form, index) => fact(form, ['ids', index], 'the id')),
    ...cited(owner.form.links, 'links'),
    ...cited(organisations, 'organisations'),
    ...statementsOf(owner).flatMap(({ form, path }) => {
      const first: CitedForm = { form, path, around, what: 'the statement', marked: true };
      const further = listOf(form.also).map((each, index): CitedForm => {
        const what = 'the further place';
        return { form: each, path: [...path, 'also', index], around: placeOf(form, around), what, marked: true };
      });
      return [first, ...further];
    }),
  ];
}

export function citesItself({ source, section, marker }: ConnectionForm): boolean {
  return source !== undefined || section !== undefined || marker !== undefined;
}

function listOf(value: unknown): PlaceForm[] {
  return Array.isArray(value) ? value.filter(isForm) : [];
}

function isForm(value: unknown): value is PlaceForm {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
