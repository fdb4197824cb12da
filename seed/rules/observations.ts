import type { Entry } from '../forms';
import { hiddenCharacter } from '../hidden-character';
import { observationId } from '../ids';
import type { ObservationEntry } from '../observations';
import { formatPeriod, parsePeriod } from '../period';
import { problemAt, type Place, type Problem } from '../problem';
import { PLACE_KINDS } from '../places';
import type { ObservationsForm } from '../records/observations-form';
import { isKind } from '../records/reference';
import type { SeedIndex } from '../seed-index';
import { placeIn } from '../sections';
import { textSlips } from '../text-slips';
import { shapeProblems } from '../validate-shape';
import { checkReference, referenceProblems } from './references';
import type { SeenValues } from './seen-values';

/** The header of a file of observations: where the values come from and what they measure. */
export function headerProblems(header: Entry<ObservationsForm>, index: SeedIndex): Problem[] {
  const problems: Problem[] = [];
  const { source, section } = placeIn(header);
  const { indicator, columns } = header.form;
  if (source === undefined)
    problems.push(problemAt(header.locate(['source']), 'missing-source', 'the file names no source.'));
  if (section === undefined)
    problems.push(problemAt(header.locate(['section']), 'missing-section', 'the file names no section of its source.'));
  if (indicator === undefined && columns === undefined) {
    const message = '`indicator` is missing here (or `columns` for a wide file).';
    problems.push(problemAt(header.locate(['indicator']), 'missing-key', message));
  }
  if (indicator !== undefined && columns !== undefined) {
    const message = 'a file has one `indicator` or `columns`, not both.';
    problems.push(problemAt(header.locate(['columns'], 'key'), 'misplaced-key', message));
  }
  return [...problems, ...columnReferences(header, index)];
}

function columnReferences(header: Entry<ObservationsForm>, index: SeedIndex): Problem[] {
  const { columns } = header.form;
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) return [];
  return Object.entries(columns).flatMap(([column, slug]: [string, unknown]) => {
    const locate = (): Place => header.locate(['columns', column]);
    if (typeof slug !== 'string')
      return slug === null ? [] : [problemAt(locate(), 'wrong-shape', 'a column stands for one indicator.')];
    const problem = checkReference(slug, { kind: 'indicator', open: false }, 'observations', index, locate);
    return problem ? [problem] : [];
  });
}

/**
 * The values themselves: one for each city and period, none without a period, none without a value unless it says so.
 * @param seen the values of earlier tables; these are added to them
 */
export function observationProblems(
  observations: readonly ObservationEntry[],
  index: SeedIndex,
  seen: SeenValues,
): Problem[] {
  return observations.flatMap((observation) => {
    const { row, locate, header } = observation;
    const at = (path: readonly (string | number)[]) => locate(String(path[0] ?? ''));
    const entry = { kind: 'observations', form: row, file: header.file, at: [], keys: [], locate: at } as const;
    const problems = [
      ...shapeProblems(row, at),
      ...referenceProblems(entry, index),
      ...placeProblems(observation),
      ...valueProblems(observation),
      ...characterProblems(observation),
    ];
    const id = idOf(observation);
    const first = id === null ? null : seen.earlier(id, observation);
    if (first) {
      const { file, line } = first.locate('place');
      const message = `${file}:${line} gives a value for the same indicator, place, period and source.`;
      problems.push(problemAt(locate('place'), 'duplicate-observation', message));
    }
    return problems;
  });
}

function placeProblems({ row, locate }: ObservationEntry): Problem[] {
  const [, kind = 'city'] = /^(\w+):/.exec(typeof row.place === 'string' ? row.place : '') ?? [];
  if ((PLACE_KINDS as readonly string[]).includes(kind) || !isKind(kind)) return [];
  const message = `a value is of a ${PLACE_KINDS.join(', a ')}; this one is a ${kind}.`;
  return [problemAt(locate('place'), 'wrong-kind', message)];
}

function valueProblems({ row, locate, header }: ObservationEntry): Problem[] {
  const problems: Problem[] = [];
  if (row.value === undefined && row.status !== 'M') {
    const message = 'the row has no value. If there is none, give it the status M and a note that says why.';
    problems.push(problemAt(locate('value'), 'missing-value', message, 'M'));
  }
  if (row.value !== undefined && row.status === 'M') {
    problems.push(
      problemAt(locate('status'), 'missing-value', 'the status M says that the value is missing, and there is one.'),
    );
  }
  if ((row.note_en === undefined) !== (row.note_zh === undefined)) {
    const [has, lacks] = row.note_en === undefined ? ['note_zh', 'note_en'] : ['note_en', 'note_zh'];
    const message = `has ${has} but no ${lacks}. Every text stands in both languages.`;
    problems.push(problemAt(locate(has), 'missing-translation', message));
  }
  const text: unknown = row.period ?? header.form.period;
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  if (text === undefined || (period && (period.periodStart === null || period.periodEnd === null))) {
    const message =
      'an observation needs a period with an end: a year, a month or a range, in the row or in the header.';
    problems.push(problemAt(locate('period'), 'missing-period', message));
  }
  return problems;
}

function characterProblems({ row, locate }: ObservationEntry): Problem[] {
  return Object.entries(row).flatMap(([column, text]: [string, unknown]) => {
    const hidden = typeof text === 'string' ? hiddenCharacter(text) : null;
    const message = `${hidden} is an invisible character. Delete it.`;
    const bad = hidden === null ? [] : [problemAt(locate(column), 'bad-character', message)];
    const slips = textSlips(column, text);
    return [...bad, ...slips.map((slip) => problemAt(locate(column), slip.code, slip.message, slip.suggestion))];
  });
}

function idOf({ row, header, indicator }: ObservationEntry): string | null {
  const text: unknown = row.period ?? header.form.period;
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  const { source } = placeIn(header);
  if (!period || source === undefined || typeof row.place !== 'string') return null;
  return observationId(indicator, row.place, formatPeriod(period), source);
}
