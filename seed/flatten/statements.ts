import type { Statement } from '../../src/entities/statement';
import { append } from '../append';
import type { OtherSource } from '../../src/entities/other-source';
import type { Actor, Basis, EvidenceGrade, Flag, NodeKind, Verdict } from '../../src/entities/vocabulary';
import { bestGrade, isEditorialForm } from '../evidence-rule';
import { idOf, type NodeEntry } from '../forms';
import { statementId } from '../ids';
import { LINK_KEYS, namedBy } from '../link-keys';
import { periodOf } from '../period';
import { toConstant } from '../records/fields';
import type { OtherSourceForm } from '../records/other-source-form';
import type { StatementForm } from '../records/statement-form';
import type { KnowledgeRows } from '../rows';
import { defaultPlace, placeOf } from '../sections';
import { resolveReference } from '../seed-index';
import { type StatementEntry, statementsOf } from '../statements';
import { type Answers, claimOf } from './answers';
import type { Citations } from './citations';
import type { Links } from './links';
import { quantityRow } from './quantities';

export interface FlattenContext {
  readonly cite: Citations;
  readonly link: Links;
  readonly answer: Answers;
  /** The grade of a source, by its slug. */
  readonly evidenceOf: (source: string) => string;
}

export interface StatementRows {
  readonly statement: KnowledgeRows['statement'];
  readonly about: KnowledgeRows['statement_about'];
  readonly citation: KnowledgeRows['statement_citation'];
  readonly quantity: KnowledgeRows['quantity'];
}

/** What a node's statements become; the links that they carry go to `link`. */
export function statementRows(owner: NodeEntry, context: FlattenContext): StatementRows {
  const rows: StatementRows = { statement: [], about: [], citation: [], quantity: [] };
  statementsOf(owner).forEach((entry, index) => {
    const { form } = entry;
    const place = placeOf(form, defaultPlace(owner));
    const id = statementId(entry);
    const ownerId = idOf(owner);
    rows.statement.push({
      id,
      kind: entry.kind,
      position: index + 1,
      actor: form.actor === undefined ? null : (toConstant(form.actor) as Actor),
      basis: toConstant(form.basis ?? 'reported') as Basis,
      evidence: (form.evidence ?? bestGrade(entry.kind, form, context.evidenceOf(place.source ?? ''))) as EvidenceGrade,
      flags: (form.flags ?? []).map((flag) => toConstant(flag) as Flag),
      textEn: form.text.en,
      textZh: form.text.zh,
      noteEn: form.note?.en ?? null,
      noteZh: form.note?.zh ?? null,
      ...inferenceOf(form),
      otherSources: form.otherSources ? form.otherSources.map(otherSourceOf) : null,
      ...periodOf(form.period),
      revision: 0,
      ownerId,
      citationId: context.cite(place),
    });
    const further = (form.also ?? []).map((also) => context.cite(placeOf(also, place)));
    further.forEach((citationId, at) => rows.citation.push({ statementId: id, citationId, position: at + 1 }));
    append(
      rows.quantity,
      (form.quantities ?? []).map((quantity, at) => quantityRow(quantity, id, at + 1)),
    );
    const named = [...addLinks(entry, id, context.link), ...addAnswers(entry, id, context.answer)];
    const about = new Set([ownerId, ...(form.about ?? []).map((text) => nodeId(text, null)), ...named]);
    [...about].forEach((each, at) => rows.about.push({ statementId: id, nodeId: each, position: at + 1 }));
  });
  return rows;
}

function inferenceOf(form: StatementForm): Inference {
  if (!isEditorialForm(form)) return NOT_INFERRED;
  const { inferredBy = EDITORS, inferredFrom } = form;
  if (!inferredFrom) throw new Error('An editorial statement says from what it was inferred.');
  return {
    inferredByEn: inferredBy.en,
    inferredByZh: inferredBy.zh,
    inferredFromEn: inferredFrom.en,
    inferredFromZh: inferredFrom.zh,
  };
}

function otherSourceOf({ verdict, saidBy, reason }: OtherSourceForm): OtherSource {
  return { verdict: toConstant(verdict) as Verdict, saidBy, reasonEn: reason.en, reasonZh: reason.zh };
}

type Inference = Pick<Statement, 'inferredByEn' | 'inferredByZh' | 'inferredFromEn' | 'inferredFromZh'>;

const NOT_INFERRED: Inference = { inferredByEn: null, inferredByZh: null, inferredFromEn: null, inferredFromZh: null };

const EDITORS = { en: 'The editors of Civigraph', zh: 'Civigraph 编者' };

/** The nodes that the link keys of a statement name. */
function addLinks({ owner, form }: StatementEntry, statementId: string, link: Links): string[] {
  const ownerId = idOf(owner);
  return LINK_KEYS.flatMap((key) =>
    namedBy(form, key).map(({ reference, role }) => {
      const other = nodeId(reference, key.kind);
      const [fromId, toId] = key.direction === 'out' ? [ownerId, other] : [other, ownerId];
      link({ ownerId, type: key.type(owner.kind as NodeKind), fromId, toId, role, statementId });
      return other;
    }),
  );
}

/** The solutions and challenges that a statement ties to each other. */
function addAnswers(entry: StatementEntry, statementId: string, answer: Answers): string[] {
  return (entry.form.answers ?? []).flatMap((each) => {
    const [solution, challenge] = [nodeId(each.solution, 'solution'), nodeId(each.challenge, 'challenge')];
    answer(solution, challenge, statementId, claimOf(entry));
    return [solution, challenge];
  });
}

function nodeId(text: string, kind: Parameters<typeof resolveReference>[1]): string {
  const id = resolveReference(text, kind, '');
  if (id === null) throw new Error(`${text} does not tell its kind.`);
  return id;
}
