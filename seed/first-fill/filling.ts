import { append } from '../append';
import { answers } from '../flatten/answers';
import { links, type Links } from '../flatten/links';
import { observationRows } from '../flatten/observations';
import { AS_PRINTED_UNIT } from '../flatten/vocabulary';
import { byId, evidenceBySource, flattenNode } from '../flatten';
import { idOf, isNodeEntry, type NodeEntry } from '../forms';
import { readCheckedObservations } from '../observations';
import { type KnowledgeRows, noRows } from '../rows';
import { formsOf } from '../survey/forms-of';
import type { Survey, SurveyedFile } from '../survey/survey-seed';
import type { GatheredNodes } from './gathered-nodes';

/** A content that is to be written into an empty database. */
export interface Filling {
  /** The ids of all nodes, units, metrics and terms. */
  readonly subjects: readonly string[];
  readonly nodes: readonly Pick<KnowledgeRows['node'][number], 'id' | 'nameEn' | 'nameZh'>[];
  /** How many batches there are, roughly. */
  readonly size: number;
  /** Each of them holds nothing that points at rows of a later one. */
  batches(): Iterable<KnowledgeRows>;
}

/**
 * @param gathered from the same files, while they were checked
 * @param digests of their tables at that time, by their paths
 */
export function fillingFrom(survey: Survey, gathered: GatheredNodes, digests: Digests): Filling {
  return {
    subjects: gathered.ids,
    nodes: survey.nodes.map((node) => ({ id: idOf(node), nameEn: node.form.name.en, nameZh: node.form.name.zh })),
    size: Math.ceil(survey.nodes.length / NODES_AT_ONCE) * 2 + survey.headers.length,
    batches: () => batchesOf(survey, gathered, digests),
  };
}

const NODES_AT_ONCE = 500;

type Digests = ReadonlyMap<string, string>;

function* batchesOf(survey: Survey, gathered: GatheredNodes, digests: Digests): Iterable<KnowledgeRows> {
  const { unit, metric, term, cite, isAnyAsPrinted } = gathered;
  const isListed = unit.some(({ code }) => code === AS_PRINTED_UNIT.code);
  yield { ...noRows(), unit: isAnyAsPrinted && !isListed ? [...unit, AS_PRINTED_UNIT] : unit, metric, term };
  // A city cites the source of its coordinates, and that citation names the source.
  for (const node of gathered.nodes()) yield { ...noRows(), node: node.filter(({ kind }) => kind === 'source') };
  yield { ...noRows(), citation: cite.takeRows() };
  for (const node of gathered.nodes()) yield { ...noRows(), node: node.filter(({ kind }) => kind !== 'source') };
  yield* belongings(survey, gathered);
  yield* tables(survey, gathered, digests);
}

/** What nodes own, in the order in which they number what they share. */
function* belongings(survey: Survey, { cite, linkedFromElsewhere }: GatheredNodes): Iterable<KnowledgeRows> {
  const shared = links();
  const answer = answers();
  const evidenceOf = evidenceBySource(survey.nodes);
  let rows = noRows();
  for (const [at, node] of inFull(survey)) {
    const isShared = linkedFromElsewhere.has(idOf(node));
    const link = isShared ? shared : links();
    flattenNode(node, rows, { cite, link, answer, evidenceOf });
    if (!isShared) addLinks(rows, link);
    if ((at + 1) % NODES_AT_ONCE > 0) continue;
    yield { ...rows, citation: cite.takeRows() };
    rows = noRows();
  }
  answer.addTo(shared);
  addLinks(rows, shared);
  yield { ...rows, citation: cite.takeRows() };
}

function addLinks(rows: KnowledgeRows, link: Links): void {
  append(rows.link, link.rows());
  append(rows.link_statement, link.statementRows());
}

/** The nodes in full in the order of their ids; of the files that hold several, the last ones are kept. */
function* inFull(survey: Survey): Iterable<[at: number, node: NodeEntry]> {
  const fileOf = new Map(survey.files.flatMap((file) => file.entries.map((entry) => [idOf(entry), file] as const)));
  const lately = new Map<SurveyedFile, ReadonlyMap<string, NodeEntry>>();
  for (const [at, outline] of [...survey.nodes].sort(byId).entries()) {
    const id = idOf(outline);
    const file = fileOf.get(id);
    if (!file) throw new Error(`No file holds ${id}.`);
    const forms =
      lately.get(file) ??
      new Map(
        formsOf(file)
          .entries.filter(isNodeEntry)
          .map((each) => [idOf(each), each]),
      );
    lately.delete(file);
    if (forms.size > 1) lately.set(file, forms);
    const [oldest] = lately.keys();
    if (lately.size > FILES_KEPT && oldest) lately.delete(oldest);
    const node = forms.get(id);
    if (node) yield [at, node];
  }
}

const FILES_KEPT = 8;

function* tables(survey: Survey, { cite }: GatheredNodes, digests: Digests): Iterable<KnowledgeRows> {
  const evidenceOf = evidenceBySource(survey.nodes);
  for (const file of survey.files) {
    const header = file.header && formsOf(file).header;
    if (!header) continue;
    const { observations } = readCheckedObservations(header, survey.folders, digests);
    const observation = observationRows(observations, { cite, evidenceOf });
    yield { ...noRows(), citation: cite.takeRows(), observation };
  }
}
