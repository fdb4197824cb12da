import { AS_PRINTED } from '../../src/entities/unit';
import { type Entry, idOf, isNodeEntry, type NodeEntry } from '../forms';
import { citations } from '../flatten/citations';
import { nodeRow } from '../flatten/nodes';
import { termRow } from '../flatten/terms';
import { metricRow, unitRow } from '../flatten/vocabulary';
import type { MetricForm } from '../records/metric-form';
import type { TermForm } from '../records/term-form';
import type { UnitForm } from '../records/unit-form';
import type { KnowledgeRows } from '../rows';
import { resolveReference } from '../seed-index';
import { statementsOf } from '../statements';

type NodeRows = KnowledgeRows['node'];

/** What is noted of the forms while they are checked, to be written before everything else. */
export class GatheredNodes {
  readonly unit: KnowledgeRows['unit'] = [];
  readonly metric: KnowledgeRows['metric'] = [];
  readonly term: KnowledgeRows['term'] = [];
  /** The places that are cited, each once: first by the rows of nodes. */
  readonly cite = citations();
  /** Nodes whose links several files declare, and those that declare them. */
  readonly linkedFromElsewhere = new Set<string>();
  /** Whether a figure stands without a unit. */
  isAnyAsPrinted = false;
  readonly ids: string[] = [];
  private readonly packed: Buffer[] = [];
  private waiting: NodeRows = [];

  /** Of a form without errors. */
  add(entry: Entry): void {
    this.ids.push(idOf(entry));
    if (entry.kind === 'unit') this.unit.push(unitRow(entry as Entry<UnitForm>));
    else if (entry.kind === 'metric') this.metric.push(metricRow(entry as Entry<MetricForm>));
    else if (entry.kind === 'term') this.term.push(termRow(entry as Entry<TermForm>));
    if (isNodeEntry(entry)) this.addNode(entry);
  }

  private addNode(node: NodeEntry): void {
    this.waiting.push(nodeRow(node, this.cite));
    if (this.waiting.length >= AT_ONCE) this.pack();
    for (const { form } of statementsOf(node)) {
      if ((form.quantities ?? []).some(({ unit = AS_PRINTED }) => unit === AS_PRINTED)) this.isAnyAsPrinted = true;
      for (const { city } of form.members ?? []) this.shareLinks(node, city, 'city');
      for (const { solution } of form.answers ?? []) this.shareLinks(null, solution, 'solution');
    }
  }

  private shareLinks(declaredBy: NodeEntry | null, from: string, kind: 'city' | 'solution'): void {
    this.linkedFromElsewhere.add(resolveReference(from, kind, '') ?? from);
    if (declaredBy) this.linkedFromElsewhere.add(idOf(declaredBy));
  }

  /** The rows of all nodes, some at a time. */
  *nodes(): Iterable<NodeRows> {
    this.pack();
    for (const each of this.packed) yield JSON.parse(each.toString()) as NodeRows;
  }

  private pack(): void {
    if (this.waiting.length > 0) this.packed.push(Buffer.from(JSON.stringify(this.waiting)));
    this.waiting = [];
  }
}

const AT_ONCE = 500;
