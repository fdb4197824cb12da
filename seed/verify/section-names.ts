import { type Outline, pathOf, sectionOf } from './outline';
import { blockIndexAt, type SourceText } from './source-text';

/**
 * Gives the section in which a character of the text stands: the one whose heading comes last before it. Of several names
 * for one heading the deepest is taken, then the one that is cited most. Empty before the first heading.
 */
export function sectionNames(
  { blocks }: SourceText,
  outline: Outline,
  citedSections: readonly string[],
): (offset: number) => string {
  const uses = new Map<string, number>();
  for (const section of citedSections) {
    pathOf(section).forEach((_, index, path) => {
      const name = sectionOf(path.slice(0, index + 1));
      uses.set(name, (uses.get(name) ?? 0) + 1);
    });
  }
  const headings = outline.paths
    .flatMap((path) =>
      outline.regionsOf(path).map(({ start, headingEnd, end, fit }) => ({
        start,
        end,
        fit,
        block: blockIndexAt(blocks, headingEnd - 1),
        depth: path.length,
        name: sectionOf(path),
      })),
    )
    .filter(({ fit }) => fit !== 'within')
    .sort((a, b) => b.block - a.block || b.depth - a.depth || (uses.get(b.name) ?? 0) - (uses.get(a.name) ?? 0));
  return (offset) => headings.find(({ start, end }) => start <= offset && offset < end)?.name ?? '';
}
