import type { NodeKind } from '../../entities/vocabulary';
import { parameter } from '../portable';
import { hasHan } from '../../search/tokenise';
import type { Sql } from '../full-text';
import type { BilingualText, SearchSource } from './search-document';

/** What the search has to know of a node: what it is called, and what it and its statements are found by. */
export interface NodeSources {
  readonly nodeId: string;
  readonly kind: NodeKind;
  readonly names: readonly [en: string, zh: string];
  readonly aliases: readonly string[];
  readonly sources: readonly SearchSource[];
}

/** Reads nodes with all that belongs to them, by their ids; those that are not there are left out. */
export async function readSources(sql: Sql, ids: readonly string[]): Promise<NodeSources[]> {
  const list = ids.map((_, index) => `(${parameter(sql.dataSource, index + 1)})`).join(', ');
  // Named once, since SQLite wants a value for each place of a parameter and PostgreSQL one for each number.
  const rows = async <Row extends { key: string }>(query: string): Promise<ReadonlyMap<string, Row[]>> =>
    groupedByKey((await sql.query(`WITH wanted (id) AS (VALUES ${list}) ${query}`, [...ids])) as Row[]);
  const nodes = await rows<NodeRow>(NODES);
  const aliases = await rows<{ key: string; name: string }>(ALIASES);
  const links = await rows<LinkRow>(LINKS);
  const cities = await rows<{ key: string; city: string }>(CITIES);
  const about = await rows<StatementRow>(STATEMENTS_ABOUT);
  const own = await rows<StatementRow>(OWN_STATEMENTS);
  const figures = [await rows<FigureRow>(FIGURES_ABOUT), await rows<FigureRow>(OWN_FIGURES)] as const;
  const citiesOfStatements = await rows<{ key: string; city: string; statement: string }>(CITIES_OF_STATEMENTS);
  return [...nodes.values()].flat().map((node) => {
    const { key: id, kind } = node;
    const names = { en: node.name_en, zh: node.name_zh };
    const aliasNames = (aliases.get(id) ?? []).map(({ name }) => name);
    const ownCities = [...(kind === 'city' ? [id] : []), ...(cities.get(id) ?? []).map(({ city }) => city)];
    const itself: SearchSource = {
      id,
      kind,
      nodeId: id,
      cities: ownCities,
      names: [names],
      aliases: aliasNames,
      summaries: summariesOf(node),
      linked: (links.get(id) ?? []).map(linkedName),
      statements: [...(about.get(id) ?? []).map(bilingual), ...(figures[0].get(id) ?? []).flatMap(printed)],
    };
    const ownFigures = figures[1].get(id) ?? [];
    const statements = (own.get(id) ?? []).map((statement): SearchSource => {
      const named = (citiesOfStatements.get(id) ?? []).filter((each) => each.statement === statement.id);
      return {
        ...EMPTY,
        id: statement.id,
        kind: 'statement',
        nodeId: id,
        cities: [...ownCities, ...named.map(({ city }) => city)],
        linked: [names],
        statements: [bilingual(statement), ...ownFigures.filter((each) => each.id === statement.id).flatMap(printed)],
      };
    });
    return { nodeId: id, kind, names: [names.en, names.zh], aliases: aliasNames, sources: [itself, ...statements] };
  });
}

interface NodeRow {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name_en: string;
  readonly name_zh: string;
  readonly summary_en: string | null;
  readonly summary_zh: string | null;
  readonly definition_en: string | null;
  readonly definition_zh: string | null;
  readonly publisher_en: string | null;
  readonly publisher_zh: string | null;
}

interface BilingualRow {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
}

interface LinkRow extends BilingualRow {
  /** 1 for an alias, which stands in both columns and belongs to one language. */
  readonly part: number;
}

interface StatementRow extends BilingualRow {
  readonly id: string;
}

/** A figure as the source prints it: `500多项` where the sentence says 超过500项. */
interface FigureRow extends StatementRow {
  readonly printed: string;
}

const EMPTY = { names: [], aliases: [], summaries: [], linked: [], statements: [] };

const NODES = `SELECT id AS key, kind, name_en, name_zh, summary_en, summary_zh, definition_en, definition_zh, publisher_en, publisher_zh
  FROM node WHERE id IN (SELECT id FROM wanted)`;
const ALIASES =
  'SELECT node_id AS key, name FROM node_alias WHERE node_id IN (SELECT id FROM wanted) ORDER BY node_id, position, name';
/** Also the aliases of places and organisations: NYC for whatever happens in New York. */
const LINKS = `SELECT key, part, en, zh FROM (
    SELECT l.from_id AS key, t.id AS far, 0 AS part, t.name_en AS en, t.name_zh AS zh FROM link l JOIN node t ON t.id = l.to_id
    WHERE l.from_id IN (SELECT id FROM wanted)
    UNION SELECT l.from_id AS key, a.node_id AS far, 1 AS part, a.name AS en, a.name AS zh FROM link l JOIN node_alias a ON a.node_id = l.to_id
    WHERE l.from_id IN (SELECT id FROM wanted) AND (l.to_id LIKE 'city:%' OR l.to_id LIKE 'country:%' OR l.to_id LIKE 'organisation:%')
  ) linked ORDER BY key, far, part, en`;
/** A city that a node links to, or in which the place lies that it links to. Twin cities do not belong to each other. */
const CITIES = `SELECT DISTINCT key, city FROM (
    SELECT from_id AS key, to_id AS city FROM link WHERE from_id IN (SELECT id FROM wanted) AND type <> 'COOPERATES_WITH' AND to_id LIKE 'city:%'
    UNION SELECT l.from_id AS key, p.to_id AS city FROM link l JOIN link p ON p.from_id = l.to_id AND p.type = 'PART_OF'
    WHERE l.from_id IN (SELECT id FROM wanted) AND l.to_id LIKE 'region:%' AND p.to_id LIKE 'city:%'
  ) places ORDER BY key, city`;
const STATEMENTS_ABOUT = `SELECT a.node_id AS key, s.id, s.text_en AS en, s.text_zh AS zh
  FROM statement_about a JOIN statement s ON s.id = a.statement_id WHERE a.node_id IN (SELECT id FROM wanted) ORDER BY a.node_id, s.id`;
const OWN_STATEMENTS =
  'SELECT owner_id AS key, id, text_en AS en, text_zh AS zh FROM statement WHERE owner_id IN (SELECT id FROM wanted) ORDER BY owner_id, id';
const FIGURES_ABOUT = `SELECT a.node_id AS key, s.id, s.text_en AS en, s.text_zh AS zh, q.as_printed AS printed
  FROM statement_about a JOIN statement s ON s.id = a.statement_id JOIN quantity q ON q.statement_id = s.id
  WHERE a.node_id IN (SELECT id FROM wanted) ORDER BY a.node_id, s.id, q.position, q.id`;
const OWN_FIGURES = `SELECT s.owner_id AS key, s.id, s.text_en AS en, s.text_zh AS zh, q.as_printed AS printed
  FROM statement s JOIN quantity q ON q.statement_id = s.id WHERE s.owner_id IN (SELECT id FROM wanted) ORDER BY s.owner_id, s.id, q.position, q.id`;
const CITIES_OF_STATEMENTS = `SELECT s.owner_id AS key, s.id AS statement, a.node_id AS city
  FROM statement s JOIN statement_about a ON a.statement_id = s.id WHERE s.owner_id IN (SELECT id FROM wanted) AND a.node_id LIKE 'city:%'
  ORDER BY s.owner_id, s.id, a.node_id`;

function summariesOf(node: NodeRow): BilingualText[] {
  return [
    { en: node.summary_en, zh: node.summary_zh },
    { en: node.definition_en, zh: node.definition_zh },
    { en: node.publisher_en, zh: node.publisher_zh },
  ];
}

function bilingual({ en, zh }: BilingualRow): BilingualText {
  return { en, zh };
}

/** Nothing where the sentence has it already: each word counts once. */
function printed({ printed: figure, en, zh }: FigureRow): BilingualText[] {
  if (`${en} ${zh}`.includes(figure)) return [];
  return [hasHan(figure) ? { en: null, zh: figure } : { en: figure, zh: null }];
}

function linkedName({ part, en, zh }: LinkRow): BilingualText {
  if (part === 0) return { en, zh };
  return hasHan(en) ? { en: null, zh } : { en, zh: null };
}

function groupedByKey<Row extends { key: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
