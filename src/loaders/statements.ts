import DataLoader from 'dataloader';
import { In, type DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { MAX_PARAMETERS } from '../db/portable';
import { Citation } from '../entities/citation';
import { LinkStatement } from '../entities/link-statement';
import { Statement } from '../entities/statement';
import { StatementAbout } from '../entities/statement-about';
import { StatementCitation } from '../entities/statement-citation';
import { grouped } from './batch';

/** Statements about a node, its own and those of others. */
export function statementsAbout(read: DataSource): DataLoader<string, Statement[]> {
  return joined(read, Statement, StatementAbout, 'statement', 'nodeId');
}

/** Statements behind a link, the first one first. */
export function statementsBehind(read: DataSource): DataLoader<string, Statement[]> {
  return joined(read, Statement, LinkStatement, 'statement', 'linkId');
}

/** The further places of a statement, after its first. */
export function furtherCitations(read: DataSource): DataLoader<string, Citation[]> {
  return joined(read, Citation, StatementCitation, 'citation', 'statementId');
}

/** Rows at the far side of a join table, by the key on the near side; one statement a batch. */
function joined<Row extends ObjectLiteral, Join extends ObjectLiteral>(
  read: DataSource,
  target: EntityTarget<Row>,
  join: EntityTarget<Join>,
  relation: keyof Join & string,
  key: keyof Join & string,
): DataLoader<string, Row[]> {
  return new DataLoader(
    async (keys) => {
      const joins = await read.getRepository(join).find({
        where: { [key]: In(keys) } as never,
        relations: { [relation]: true } as never,
        order: { position: 'ASC', [`${relation}Id`]: 'ASC' } as never,
      });
      const groups = grouped(joins, (each) => each[key] as string, keys);
      return groups.map((group) => group.map((each) => each[relation] as Row));
    },
    { maxBatchSize: MAX_PARAMETERS },
  );
}
