import { append } from '../../append';
import { foldName, plainLetters, romanise } from '../../../src/names';
import { nearest } from '../../nearest';
import { problemAt, type Problem } from '../../problem';
import { isSlug, toSlug } from '../../slugs';
import type { PrintedScore } from '../score';
import { type KnownUnit } from '../units/known-units';
import { type SettledUnits, settleUnits, type UnitRules } from '../units/settle-units';
import type { KnownIndicator } from './known-indicators';

export interface IndicatorRules {
  /** Slug that every value measures, as the person says. */
  readonly indicator: string | null;
  readonly prefix: string;
  /** Slug of the source of this table. */
  readonly source: string;
  /** Of the files that the import writes. */
  readonly fileName: string;
  readonly makeNew: boolean;
  /** Parts of the population that the person has chosen, for the names of new indicators. */
  readonly parts: readonly string[];
  readonly renamed: ReadonlyMap<string, string>;
  readonly units: UnitRules;
}

/** An indicator that the knowledge base does not have yet. */
export interface NewIndicator {
  readonly slug: string;
  readonly printed: string;
  readonly unit: KnownUnit;
  /** Whether every value can be a share of a whole: between 0 and 100. */
  readonly isWithinWhole: boolean;
  /** False where nothing in the table or the options states the unit. */
  readonly isUnitStated: boolean;
  /** Slug of the one that there is with the nearest name; null where none is near. */
  readonly nearest: string | null;
}

export interface SettledScore extends PrintedScore {
  /** Slug. */
  readonly indicatorSlug: string;
}

export interface ResolvedIndicators {
  readonly scores: readonly SettledScore[];
  readonly created: readonly NewIndicator[];
  /** Indicators that there were already: name in the table -> slug, and why it is taken for that. */
  readonly known: ReadonlyMap<string, { readonly slug: string; readonly why: string; readonly unit: string }>;
  readonly problems: readonly Problem[];
}

/** Finds the indicator of every value, and brings the values of each into its unit. */
export function resolveIndicators(
  printed: readonly PrintedScore[],
  indicators: ReadonlyMap<string, KnownIndicator>,
  rules: IndicatorRules,
): ResolvedIndicators {
  const groups = new Map<string, PrintedScore[]>();
  for (const score of printed) groups.set(score.indicator, [...(groups.get(score.indicator) ?? []), score]);
  const found = {
    scores: [] as SettledScore[],
    created: [] as NewIndicator[],
    known: new Map<string, { slug: string; why: string; unit: string }>(),
    problems: [] as Problem[],
  };
  const resolver = new IndicatorResolver(indicators, rules, found);
  for (const [name, scores] of groups) resolver.resolve(name, scores);
  return found;
}

interface Found {
  readonly scores: SettledScore[];
  readonly created: NewIndicator[];
  readonly known: Map<string, { slug: string; why: string; unit: string }>;
  readonly problems: Problem[];
}

class IndicatorResolver {
  private readonly taken: Set<string>;

  constructor(
    private readonly indicators: ReadonlyMap<string, KnownIndicator>,
    private readonly rules: IndicatorRules,
    private readonly found: Found,
  ) {
    this.taken = new Set(indicators.keys());
  }

  resolve(own: string, scores: readonly PrintedScore[]): void {
    const { renamed, prefix, indicator } = this.rules;
    const name = indicator === null ? `${prefix}${own}` : own;
    const [first] = scores;
    if (!first) return;
    const told = indicator ?? renamed.get(own) ?? renamed.get(name);
    if (told === 'leave out') return;
    const said = told === undefined ? undefined : this.indicators.get(told);
    if (said)
      return this.putUnder(said, name, scores, indicator === null ? 'the person says so' : '--indicator says so');
    if (indicator !== null && (isSlug(indicator) || !this.rules.makeNew))
      return this.unknown(name, first, `no indicator has the slug ${indicator}.`);
    const same = told === undefined || told === 'new' ? this.byName(name) : [];
    if (same.length > 1 && told !== 'new')
      return this.unknown(
        name,
        first,
        `${JSON.stringify(name)} is the name of ${same.map(({ slug }) => slug).join(' and ')}.`,
      );
    const [known] = same;
    const reason = known === undefined ? null : this.disagreement(known, name, scores);
    const isNew = this.rules.makeNew || told === 'new';
    if (known && reason === null && told !== 'new')
      return this.putUnder(known, name, scores, 'name, unit and source agree');
    if (known && !isNew) {
      const message = `${JSON.stringify(name)} is the name of indicator:${known.slug}, but ${reason}. If it is the same: --rename "${own}=${known.slug}". If not: --new-indicators makes another one, --prefix gives it its own name.`;
      this.found.problems.push(problemAt(first.at.indicator, 'unknown-slug', message));
      return;
    }
    if (!isNew) return this.unknown(name, first, `no indicator has the name ${JSON.stringify(name)}.`);
    const { parts } = this.rules;
    this.create(
      parts.length === 0 ? name : `${name} (${parts.join(', ')})`,
      scores,
      told === 'new' ? undefined : told,
      known !== undefined,
    );
  }

  private byName(name: string): KnownIndicator[] {
    const key = foldName(name);
    return [...this.indicators.values()].filter(({ slug, names }) =>
      [slug, ...names].some((each) => foldName(each) === key),
    );
  }

  /** Why values of this table may be of something else than those of an indicator with the same name; null where they agree. */
  private disagreement(known: KnownIndicator, name: string, scores: readonly PrintedScore[]): string | null {
    const { source, units } = this.rules;
    const others = [...known.sources].filter((each) => each !== source);
    const stated = settleUnits(name, scores, null, units);
    const unit = stated.unit?.code ?? null;
    const isPlain = ['1', 'rank'].includes(known.unit);
    const reasons = [
      ...(unit !== null && unit !== known.unit && !this.converts(name, scores, known)
        ? [`it is in ${known.unit} and this in ${unit}`]
        : []),
      ...(unit === null && stated.problems.length === 0 && !isPlain
        ? [`it is in ${known.unit} and the table states no unit (--measure-unit)`]
        : []),
      ...(others.length > 0 ? [`its values come from ${others.join(', ')} and these from ${source}`] : []),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
  }

  private converts(name: string, scores: readonly PrintedScore[], known: KnownIndicator): boolean {
    return settleUnits(name, scores, this.rules.units.names.byCode(known.unit), this.rules.units).problems.length === 0;
  }

  private putUnder(known: KnownIndicator, name: string, scores: readonly PrintedScore[], why: string): void {
    this.found.known.set(name, { slug: known.slug, why, unit: known.unit });
    this.settle(known.slug, name, scores, this.rules.units.names.byCode(known.unit));
  }

  private create(name: string, scores: readonly PrintedScore[], told: string | undefined, isHomonym: boolean): void {
    const slug = this.newSlug(told ?? name, isHomonym);
    this.taken.add(slug);
    const { unit, values, problems } = this.settle(slug, name, scores, null);
    const plain = this.rules.units.names.byCode('1');
    const near = nearest(
      name,
      [...this.indicators.values()].map((each) => ({ value: each.slug, names: each.names })),
      1,
    );
    if (plain)
      this.found.created.push({
        slug,
        printed: name,
        unit: unit ?? plain,
        isWithinWhole: [...values.values()].every(
          (value) => value === null || (Number(value) >= 0 && Number(value) <= 100),
        ),
        isUnitStated: unit !== null || problems.length > 0,
        nearest: near,
      });
  }

  private settle(slug: string, name: string, scores: readonly PrintedScore[], wanted: KnownUnit | null): SettledUnits {
    const settled = settleUnits(name, scores, wanted, this.rules.units);
    append(this.found.problems, settled.problems);
    for (const score of scores) {
      const value = settled.values.get(score);
      if (value !== undefined) this.found.scores.push({ ...score, value, indicatorSlug: slug });
    }
    return settled;
  }

  /** From the Latin letters of the name, or as a Chinese one is read; a homonym carries the name of the table. */
  private newSlug(name: string, isHomonym: boolean): string {
    const own = toSlug(plainLetters(romanise(name, '-') ?? name));
    const base = own !== null && isSlug(own) ? own : `indicator-${this.found.created.length + 1}`;
    const free = (slug: string): boolean => !this.taken.has(slug);
    if (!isHomonym && free(base)) return base;
    const qualified = `${this.rules.fileName}-${base}`;
    let slug = qualified;
    for (let number = 2; !free(slug); number += 1) slug = `${qualified}-${number}`;
    return slug;
  }

  private unknown(name: string, { at, indicator }: PrintedScore, what: string): void {
    const near = nearest(
      name,
      [...this.indicators.values()].map((each) => ({ value: each.slug, names: each.names })),
    );
    const message = `${what} Write --rename "${indicator}=slug" for one that there is, or --new-indicators to make it.`;
    this.found.problems.push(problemAt(at.indicator, 'unknown-slug', message, near));
  }
}
