import type { Place } from '../../problem';
import type { MethodChoice } from '../../../src/ranking/recipe.types';

/** What a row of a framework file is about, in the words of the COIN tool and of COINr; the last two are our own. */
export const ROW_TYPES = ['Indicator', 'Aggregate', 'Group', 'Denominator', 'Other', 'Score', 'Rank'] as const;
export type RowType = (typeof ROW_TYPES)[number];

/** What a framework file can say of a row: the heading that we write, and how others write it. */
export const FRAMEWORK_COLUMNS = {
  code: ['iCode', 'Code', 'Indicator code'],
  name: ['iName', 'Name', 'Indicator name'],
  direction: ['Direction'],
  weight: ['Weight'],
  level: ['Level'],
  parent: ['Parent', 'Parent code'],
  unit: ['Unit', 'Units'],
  type: ['Type'],
  denominator: ['Denominator'],
  target: ['Target'],
  goalpostLower: ['goalpost_lower', 'Lower goalpost', 'Goalpost min'],
  goalpostUpper: ['goalpost_upper', 'Upper goalpost', 'Goalpost max'],
  goalpostScale: ['goalpost_scale'],
  goalpostCut: ['goalpost_trunc2posts'],
  treatment: ['Treatment'],
  normalisation: ['Normalisation', 'Normalization'],
  clipMin: ['Clip_min'],
  clipMax: ['Clip_max'],
  round: ['Round'],
  weighting: ['Weighting'],
  aggregation: ['Aggregation'],
  missing: ['Missing'],
  settings: ['Settings'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
export type FrameworkColumn = keyof typeof FRAMEWORK_COLUMNS;

/** One row of a framework file, read; what is wrong in it is told beside it, and null stands in its place. */
export interface FrameworkRow {
  readonly code: string;
  readonly name: string;
  readonly type: RowType | null;
  readonly parent: string | null;
  readonly level: number | null;
  readonly direction: 1 | -1 | null;
  readonly weight: number | null;
  readonly unit: string | null;
  readonly denominator: string | null;
  readonly goalposts: Goalposts | null;
  /** Methods of the engine and numbers for the recipe, by the field of a node that they belong to. */
  readonly methods: Readonly<Partial<Record<MethodField, MethodChoice | readonly MethodChoice[]>>>;
  readonly target: number | null;
  readonly clip: { readonly min?: number; readonly max?: number } | null;
  readonly round: number | null;
  /** What holds for the whole recipe, on the row of the top: `missing`, `screen`, `rank` and the like. */
  readonly settings: Readonly<Record<string, unknown>>;
  locate(column: FrameworkColumn): Place;
}

export interface Goalposts {
  readonly min: number;
  readonly max: number;
  readonly upper: number;
  readonly clamp: boolean;
}

export const METHOD_FIELDS = ['treatment', 'normalisation', 'weighting', 'aggregation', 'missing'] as const;
export type MethodField = (typeof METHOD_FIELDS)[number];

/** The rows of the tree; the others describe units and what is published. */
export function isNode({ type }: FrameworkRow): boolean {
  return type === 'Indicator' || type === 'Aggregate';
}
