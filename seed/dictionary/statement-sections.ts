import { BASES, EVIDENCE_GRADES, FLAGS, STATEMENT_KINDS } from '../../src/entities/vocabulary';
import type { KnowledgeRows } from '../rows';
import { type DictionarySection, sortedBy, tally } from './dictionary-section';
import { markdownTable } from './markdown-table';
import { BASIS_MEANINGS, EVIDENCE_MEANINGS, FLAG_MEANINGS, STATEMENT_MEANINGS } from './meanings';

export function statementSection({ statement, statement_citation, quantity }: KnowledgeRows): DictionarySection {
  const table = <K extends string>(
    word: string,
    list: readonly K[],
    meanings: Readonly<Record<K, string>>,
    found: readonly K[],
  ): string => {
    const counts = tally(found);
    const rows = list.map((each) => [`\`${each}\``, meanings[each], counts.get(each) ?? 0]);
    return markdownTable([word, 'what it means', 'statements'], rows, [2]);
  };
  const tables = [
    table(
      'kind',
      STATEMENT_KINDS,
      STATEMENT_MEANINGS,
      statement.map(({ kind }) => kind),
    ),
    table(
      'basis',
      BASES,
      BASIS_MEANINGS,
      statement.map(({ basis }) => basis),
    ),
    table(
      'evidence',
      EVIDENCE_GRADES,
      EVIDENCE_MEANINGS,
      statement.map(({ evidence }) => evidence),
    ),
  ];
  const body = `${statement.length} statements with ${statement.length + statement_citation.length} citations and ${quantity.length} quantities.

${tables.join('\n\n')}`;
  return { title: 'Statements', body };
}

/** Every statement that carries a flag, so that a reader can see what is doubtful without asking for it. */
export function doubtSection({ statement, observation }: KnowledgeRows): DictionarySection {
  const observed = tally(observation.flatMap(({ flags }) => flags));
  const overview = FLAGS.map((flag) => [
    `\`${flag}\``,
    FLAG_MEANINGS[flag],
    statement.filter(({ flags }) => flags.includes(flag)).length,
    observed.get(flag) ?? 0,
  ]);
  const lists = FLAGS.flatMap((flag) => {
    const flagged = statement.filter(({ flags }) => flags.includes(flag));
    if (flagged.length === 0) return [];
    const rows = sortedBy(flagged, ({ id }) => id).map(({ ownerId, textEn, noteEn }) => [
      `\`${ownerId}\``,
      textEn,
      noteEn ?? '',
    ]);
    return [`### ${flag}\n\n${markdownTable(['node', 'statement', 'note'], rows)}`];
  });
  const head = ['flag', 'what it means', 'statements', 'observations'];
  return { title: 'Doubtful places', body: [markdownTable(head, overview, [2, 3]), ...lists].join('\n\n') };
}
