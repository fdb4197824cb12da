import { existsSync } from 'node:fs';
import type { MethodChoice } from '../../../src/ranking/recipe.types';
import type { CommandOptions } from '../checked-options';
import type { IndexOptions } from './plan-index';
import { readMethod } from './read-method';

/** What the command line of `import-index` gives. */
export interface IndexCommandOptions extends CommandOptions {
  readonly meta?: string;
  readonly metaSheet: string;
  readonly dataSheet: string;
  readonly treatment?: string;
  readonly normalisation?: string;
  readonly aggregation: string;
  readonly missing?: string;
  readonly missingSigns?: string;
  readonly scoreColumn?: string;
  readonly rankColumn?: string;
  readonly tolerance?: string;
}

type Own = Pick<IndexOptions, 'metaSheet' | 'methods' | 'scoreColumn' | 'rankColumn' | 'tolerance'>;

/**
 * Takes the options of an index from those of any table.
 * @throws with one sentence for every option that cannot be right
 */
export function indexOptions(given: IndexCommandOptions): {
  meta: string | undefined;
  own: Own;
  common: CommandOptions;
} {
  const {
    meta,
    metaSheet,
    dataSheet,
    treatment,
    normalisation,
    aggregation,
    missing,
    missingSigns,
    scoreColumn,
    rankColumn,
    tolerance,
    ...common
  } = given;
  const wrong: string[] = [];
  const method = (option: string, text: string, many = false): MethodChoice => {
    const read = readMethod(text, many);
    if ('method' in read) return read.method as MethodChoice;
    wrong.push(`${option}: ${read.wrong}`);
    return 'NONE';
  };
  const optional = (option: string, text: string | undefined): MethodChoice | null =>
    text === undefined ? null : method(option, text);
  const methods = {
    treatment: treatment === undefined ? null : method('--treatment', treatment, true),
    normalisation: optional('--normalisation', normalisation),
    aggregation: method('--aggregation', aggregation),
    missing: optional('--missing', missing),
  };
  if (meta !== undefined && !existsSync(meta)) wrong.push(`There is no ${meta}.`);
  if (tolerance !== undefined && !/^\d+(?:\.\d+)?$|^\d*\.?\d+e-?\d+$/i.test(tolerance))
    wrong.push(`--tolerance ${JSON.stringify(tolerance)} is no number of at least 0.`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return {
    meta,
    own: {
      metaSheet,
      methods,
      ...(scoreColumn === undefined ? {} : { scoreColumn }),
      ...(rankColumn === undefined ? {} : { rankColumn }),
      ...(tolerance === undefined ? {} : { tolerance: Number(tolerance) }),
    },
    common: {
      ...common,
      sheet: dataSheet,
      newIndicators: true,
      ...(missingSigns === undefined ? {} : { missing: missingSigns }),
    },
  };
}
