import type { KnowledgeGraph } from './build-graph';
import type { Feature } from './features';
import type { Text } from './graph-data.types';
import { linkKind, OTHER_LINK_KIND, PROVENANCE } from './link-kinds';
import { fillText, nameInText, sentence, sharedBy, type Rareness } from './texts';

/** What two nodes share, in a sentence: what it is, through what, and how many others have it. `owners` are the two. */
export function sharedText(
  graph: KnowledgeGraph,
  features: readonly [Feature, Feature],
  owners: readonly [number, number],
  rareness: Rareness,
): Text {
  const [a, b] = features;
  const same = a.type === b.type && a.outgoing === b.outgoing;
  const kind = same ? linkKind(a.type) : OTHER_LINK_KIND;
  const throughCases = a.through !== null && b.through !== null;
  const template = a.outgoing || !same ? kind.sharedTarget : kind.sharedSource;
  const through = throughText(graph, features, owners);
  const isPlain = through.en === '' && !same;
  const shared = { s: throughCases ? CASES_OF_BOTH : BOTH, v: nameInText(graph.nodes[a.node]!) };
  const main = isPlain ? twoPhrases(graph, a, b) : fillText(template, shared);
  const share = sharedBy(rareness);
  return sentence({ en: `${main.en}${through.en}; ${share.en}`, zh: `${main.zh}${through.zh}，${share.zh}` });
}

/** What a link says, read from one of its ends. */
export function linkText(graph: KnowledgeGraph, link: number, start: number): Text {
  return sentence(linkPhrase(graph, link, start));
}

/** Where the two are linked to the same thing in different ways: how each is, read from the thing. */
function twoPhrases(graph: KnowledgeGraph, a: Feature, b: Feature): Text {
  const [first, second] = [a, b].map((feature) => linkPhrase(graph, feature.link, feature.node));
  return { en: `${first!.en}, and ${second!.en}`, zh: `${first!.zh}，${second!.zh}` };
}

function linkPhrase(graph: KnowledgeGraph, link: number, start: number): Text {
  const kind = linkKind(graph.links[link]!.type);
  const isFigures = graph.provenance[link] === 1 && graph.links[link]!.type !== 'PRODUCED_BY';
  const { forward, backward } = isFigures ? PROVENANCE : kind;
  const template = graph.from[link] === start ? forward : backward;
  const values = { a: nameInText(graph.nodes[graph.from[link]!]!), b: nameInText(graph.nodes[graph.to[link]!]!) };
  return fillText(template, values);
}

const BOTH: Text = { en: 'both', zh: '两者都' };
const CASES_OF_BOTH: Text = { en: 'cases in both cities', zh: '两座城市的案例都' };

/** The more specific things, or the cases, through which the two have it; empty where both have it themselves. */
function throughText(
  graph: KnowledgeGraph,
  features: readonly [Feature, Feature],
  owners: readonly [number, number],
): Text {
  const [viaA, viaB] = features.map((feature) => viaOf(graph, feature));
  if (!viaA && !viaB) return { en: '', zh: '' };
  const [a, b] = [viaA ?? BY_NAME, viaB ?? BY_NAME];
  if (a.en === b.en) return { en: ` (${a.en})`, zh: `（${a.zh}）` };
  const [ownerA, ownerB] = owners.map((owner) => graph.nodes[owner]!);
  if (ownerA!.kind === 'city' && ownerB!.kind === 'city') {
    const [nameA, nameB] = [nameInText(ownerA!), nameInText(ownerB!)];
    return {
      en: ` (${nameA.en}: ${a.en}; ${nameB.en}: ${b.en})`,
      zh: `（${nameA.zh}：${a.zh}；${nameB.zh}：${b.zh}）`,
    };
  }
  return { en: ` (the first: ${a.en}; the second: ${b.en})`, zh: `（前者：${a.zh}；后者：${b.zh}）` };
}

const BY_NAME: Text = { en: 'by name', zh: '直接提及' };

function viaOf(graph: KnowledgeGraph, { child, through }: Feature): Text | null {
  const parts = [child, through].filter((each) => each !== null).map((each) => nameInText(graph.nodes[each]!));
  if (parts.length < 2) return parts[0] ?? null;
  return { en: `${parts[0]!.en} of ${parts[1]!.en}`, zh: `${parts[1]!.zh}的${parts[0]!.zh}` };
}
