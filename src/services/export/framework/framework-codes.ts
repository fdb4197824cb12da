import type { CompleteBranch, CompleteLeaf, CompleteNode, RecipeNode } from '../../../ranking/recipe.types';

/** Codes for the nodes of a recipe: an indicator has its slug, a branch one made of its place in the tree. */
export class FrameworkCodes {
  readonly leaves: readonly { readonly path: string; readonly leaf: CompleteLeaf }[];
  readonly branches: readonly {
    readonly path: string;
    readonly branch: CompleteBranch;
    readonly label: string | null;
  }[];
  /** Of every node: what is below first, as the COIN tool has it, and siblings in their order. */
  readonly paths: readonly string[];
  private readonly codes = new Map<string, string>();
  private readonly labels = new Map<string, string>();
  private readonly taken = new Set<string>(['uCode', 'uName', 'Time']);

  /** @param written the same tree as the recipe has it, with labels */
  constructor(tree: CompleteNode, written: RecipeNode) {
    const leaves: { path: string; leaf: CompleteLeaf }[] = [];
    const branches: { path: string; branch: CompleteBranch; label: string | null }[] = [];
    const visit = (node: CompleteNode, path: string, given: RecipeNode): void => {
      if (given.label != null && given.label !== '') this.labels.set(path, given.label);
      if (!('children' in node)) return void leaves.push({ path, leaf: node });
      const below = 'children' in given ? given.children : [];
      branches.push({ path, branch: node, label: given.label ?? null });
      node.children.forEach((child, index) => visit(child, `${path}.children[${index}]`, below[index] ?? given));
    };
    visit(tree, 'root', written);
    for (const { path, leaf } of leaves) this.codes.set(path, this.free(slugOf(leaf.indicator)));
    for (const { path } of branches) this.codes.set(path, this.free(path === 'root' ? 'index' : codeOfPath(path)));
    this.leaves = leaves;
    this.branches = branches;
    this.paths = belowFirst(tree, 'root');
  }

  of(path: string): string {
    return this.codes.get(path) ?? path;
  }

  parentOf(path: string): string | null {
    return path === 'root' ? null : this.of(path.slice(0, path.lastIndexOf('.children[')));
  }

  labelOf(path: string): string | null {
    return this.labels.get(path) ?? null;
  }

  /** Levels are counted from the criteria up. */
  levelOf(node: CompleteNode): number {
    return 'children' in node ? 1 + Math.max(...node.children.map((child) => this.levelOf(child))) : 1;
  }

  /** Of an indicator that may be a criterion too. */
  ofIndicator(id: string): string {
    const leaf = this.leaves.find((each) => each.leaf.indicator === id);
    return leaf === undefined ? slugOf(id) : this.of(leaf.path);
  }

  private free(wanted: string): string {
    let code = wanted;
    for (let number = 2; this.taken.has(code); number += 1) code = `${wanted}-${number}`;
    this.taken.add(code);
    return code;
  }
}

function belowFirst(node: CompleteNode, path: string): string[] {
  const below = 'children' in node ? node.children : [];
  return [...below.flatMap((child, index) => belowFirst(child, `${path}.children[${index}]`)), path];
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** `root.children[1].children[0]` -> `index.2.1`; no slug has a dot. */
function codeOfPath(path: string): string {
  return `index.${[...path.matchAll(/\[(\d+)\]/g)].map(([, at]) => Number(at) + 1).join('.')}`;
}
