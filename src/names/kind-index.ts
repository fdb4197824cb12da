import { distance } from 'fastest-levenshtein';
import { countryKey, findByCode, findCountries } from './countries';
import { foldName } from './fold';
import type { NamedNode } from './name-service';
import { withoutSuffix } from './place-suffixes';

/** A node whose name tells it from its namesakes: `London (Canada)`. */
export interface QualifiedNode {
  readonly node: NamedNode;
  readonly parts: readonly string[];
}

/** The nodes of one kind by everything that they are called. */
export class KindIndex {
  private readonly nodes: NamedNode[] = [];
  private readonly byCode = new Map<string, NamedNode[]>();
  private readonly byName = new Map<string, NamedNode[]>();
  private readonly byStem = new Map<string, NamedNode[]>();
  private readonly byBareName = new Map<string, QualifiedNode[]>();

  constructor(private readonly kind: string) {}

  add(node: NamedNode): this {
    this.nodes.push(node);
    const names = node.names.map((name) => this.key(name));
    for (const code of new Set(node.codes)) put(this.byCode, code, node);
    for (const key of new Set(names)) put(this.byName, key, node);
    for (const key of new Set(names.map((name) => withoutSuffix(name, this.kind)))) {
      if (key !== null) put(this.byStem, key, node);
    }
    for (const name of node.names) {
      const [, bare = '', inside = ''] = QUALIFIED.exec(name) ?? [];
      if (bare !== '') put(this.byBareName, this.key(bare), { node, parts: inside.split(/\s*[,，、]\s*/) });
    }
    return this;
  }

  /** Nodes that have the name with something in brackets behind it; each once. */
  qualified(name: string): readonly QualifiedNode[] {
    const found = this.byBareName.get(this.key(name.normalize('NFKC').trim())) ?? [];
    return [...new Map(found.map((each) => [each.node.id, each])).values()];
  }

  /** The most exact way that finds something counts; codes only where capitals or digits stand for one. */
  lookUp(printed: string): { nodes: readonly NamedNode[]; by: string } {
    const text = printed.normalize('NFKC').trim();
    const key = this.key(text);
    const stem = withoutSuffix(key, this.kind);
    const ways: [string, readonly NamedNode[] | undefined][] = [
      ['id', this.nodes.filter(({ id }) => id === text)],
      ['code', this.byCode.get(text)],
      ['name', this.byName.get(key)],
      ['name without its suffix', stem === null ? undefined : this.byName.get(stem)],
      ['name with its suffix', this.byStem.get(key)],
      ['country', this.kind === 'country' ? this.sameCountry(text) : undefined],
    ];
    const [by, nodes] = ways.find(([, found]) => found !== undefined && found.length > 0) ?? ['', []];
    return { nodes: nodes ?? [], by };
  }

  nearest(name: string, count: number): readonly string[] {
    const wanted = this.key(name);
    const far = ({ names }: NamedNode): number => Math.min(...names.map((each) => likeness(wanted, this.key(each))));
    return this.nodes
      .map((node) => ({ id: node.id, far: far(node) }))
      .filter((each) => each.far <= 0.4)
      .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => id);
  }

  /** By the list of all countries: every name and code of the one that the text stands for. */
  private sameCountry(text: string): readonly NamedNode[] {
    const meant = (findByCode(text) ?? findCountries(text)).map(({ alpha2 }) => alpha2);
    return this.nodes.filter(({ country }) => country != null && meant.includes(country));
  }

  private key(name: string): string {
    return this.kind === 'country' ? countryKey(name) : foldName(name);
  }
}

/** 0 for the same; the share of letters that differ, or less where one begins with the other. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.startsWith(short)) return 0.3 * (1 - short.length / long.length);
  return distance(a, b) / Math.max(long.length, 1);
}

function put<T>(map: Map<string, T[]>, key: string, node: T): void {
  map.set(key, [...(map.get(key) ?? []), node]);
}

/** A name with what stands in brackets behind it. */
export const QUALIFIED = /^(.+?)\s*[(（]([^()（）]+)[)）]$/;
