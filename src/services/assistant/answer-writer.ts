import type { z } from 'zod';
import type { CitationRow, NodeRow, ObservationRow, StatementRow } from '../../snapshot';
import { citedObservation } from '../citation/cited-things';
import { pathOf, permalink } from '../citation/permalink';
import { citationsOfStatement } from '../statements-of-node';
import type { CITED, FOOT, ITEM, SOURCE, STATEMENT, THING, VALUE } from './answer-shapes';
import type { AssistantScope } from './assistant-scope';
import { groundsOf } from './grounds';
import { type Language, localeOf, nameIn, sentenceIn, summaryIn } from './language';

type Shown<Shape extends z.ZodType> = z.output<Shape>;
type Cited = { [Name in keyof typeof CITED]: Shown<(typeof CITED)[Name]> };
type Foot = { [Name in keyof typeof FOOT]: Shown<(typeof FOOT)[Name]> };

/** Writes the parts of one answer in one language, and notes the sources that they cite. */
export class AnswerWriter {
  private readonly cited = new Map<string, Shown<typeof SOURCE>>();

  constructor(
    readonly scope: AssistantScope,
    readonly language: Language,
  ) {}

  thing(node: NodeRow): Shown<typeof THING> {
    return { id: node.id, kind: node.kind, name: nameIn(node, this.language), permalink: this.permalink(node.id) };
  }

  item(node: NodeRow): Shown<typeof ITEM> {
    const summary = summaryIn(node, this.language);
    return { ...this.thing(node), summary, ...this.cite(groundsOf(this.scope, node)) };
  }

  statement(row: StatementRow): Shown<typeof STATEMENT> {
    const { id, kind, evidence, flags } = row;
    return {
      ...{ id, kind, text: sentenceIn(row, this.language), evidence, flags: [...flags] },
      permalink: this.permalink(id),
      ...this.cite(citationsOfStatement(this.scope, row)),
    };
  }

  value(row: ObservationRow): Shown<typeof VALUE> {
    const { id, indicatorId, cityId, value, evidence, flags } = row;
    const { title } = citedObservation(this.scope, row);
    const citation = this.scope.data.citationAt(row.citationIdentity);
    return {
      ...{ id, indicator: indicatorId, of: cityId, value, text: title[localeOf(this.language)] },
      ...{ evidence, flags: [...flags], permalink: this.permalink(id) },
      ...this.cite(citation === null ? [] : [citation]),
    };
  }

  /** Each place once, at most so many. */
  cite(rows: readonly CitationRow[], most = MOST_CITED): Cited {
    const places = new Map(rows.map((row) => [`${row.sourceIdentity} ${row.locator}`, row]));
    const citations = [...places.values()].slice(0, most).flatMap(({ sourceIdentity, locator }) => {
      const source = this.scope.data.nodeAt(sourceIdentity);
      if (source === null) return [];
      this.note(source);
      return [{ source: source.id, locator }];
    });
    return { citations, citationsTotal: places.size };
  }

  /** The address of anything with a page, at the version of the data that the answer is made from. */
  permalink(id: string): string {
    return permalink(this.scope.address, pathOf(id), this.scope.data.version);
  }

  /** What an answer ends with; asked for when all else is written. */
  foot(): Foot {
    return { dataVersion: this.scope.data.version.label, sources: [...this.cited.values()] };
  }

  private note(source: NodeRow): void {
    const { id, url } = source;
    this.cited.set(id, { id, title: nameIn(source, this.language), url, permalink: this.permalink(id) });
  }
}

const MOST_CITED = 3;
