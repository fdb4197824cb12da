import type { Recipe } from '../../../src/ranking/recipe.types';
import type { ImportOptions } from '../import-options';
import type { SeedFileContents } from '../score-files';
import { seedYaml } from '../seed-yaml';
import type { FrameworkRow } from './framework';

interface Shown {
  /** Of the places that are ranked. */
  readonly kind: string;
  readonly published: readonly FrameworkRow[];
  readonly indicators: ReadonlyMap<string, string>;
}

/** The seed file of the recipe, with links to what is published of the top, so that an answer can set both side by side. */
export function recipeFile(recipe: Recipe, top: FrameworkRow, shown: Shown, options: ImportOptions): SeedFileContents {
  const name = options.name ?? 'imported';
  const title = options.sourceName ?? options.source ?? top.name;
  const source = options.source ?? name;
  const links = shown.published.flatMap(({ code, type, parent }) => {
    const to = shown.indicators.get(code);
    const isOfTop = parent === top.code && to !== undefined;
    return isOfTop ? [{ type: 'relates to', to, role: type === 'Score' ? 'published score' : 'published rank' }] : [];
  });
  const form = {
    recipe: name,
    name: { en: top.name, zh: top.name },
    summary: {
      en: `Method of "${top.name}" as the framework file of "${title}" describes it.`,
      zh: `《${title}》框架文件所述的“${top.name}”计算方法。`,
    },
    version: '1',
    method: { places: shown.kind.toUpperCase(), observations: { sources: [`source:${source}`] }, ...recipe },
    ...(links.length === 0 ? {} : { links }),
  };
  return new Map([[`recipes/${name}.yaml`, seedYaml(form)]]);
}
