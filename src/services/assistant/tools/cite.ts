import { z } from 'zod';
import { InputProblems } from '../../../inputs/input-problems';
import { CITATION_FORMATS, type CitationFormatName } from '../../citation/citation-formats';
import { citedRow } from '../../citation/cited-things';
import { referenceList } from '../../citation/reference-list';
import type { PageRow } from '../../export/page-documents';
import { AnswerWriter } from '../answer-writer';
import { FOOT } from '../answer-shapes';
import { LANGUAGE, localeOf } from '../language';
import { findRow } from '../find-row';
import { defineTool } from '../tool';

const FORMATS = Object.keys(CITATION_FORMATS) as [CitationFormatName, ...CitationFormatName[]];

/** Writes references. */
export const CITE = defineTool({
  name: 'cite',
  title: 'Write references',
  description:
    'Writes references for up to 5 things, statements or observations: the record of this knowledge base first, then each source that it rests on.',
  input: z.strictObject({
    ids: z.array(z.string().min(1).max(500)).min(1).max(5),
    format: z.enum(FORMATS).default('GBT7714').describe('GBT7714 is plain text for a list of references.'),
    language: LANGUAGE,
  }),
  output: z.object({
    dataVersion: FOOT.dataVersion,
    citations: z.array(z.object({ id: z.string(), text: z.string(), permalink: z.string() })),
  }),
  wayOut: 'Find ids with the tool `search`; the answers of all tools name ids that can be cited.',
  async answer(scope, { ids, format, language }) {
    const problems = new InputProblems();
    const rows: PageRow[] = [];
    for (const [at, id] of ids.entries()) {
      const row = await findRow(scope, `ids[${at}]`, id, problems);
      if (row !== null) rows.push(row);
    }
    problems.throwIfAny();
    const { version } = scope.data;
    const locale = localeOf(language);
    const writer = new AnswerWriter(scope, language);
    return {
      dataVersion: version.label,
      citations: rows.map((row) => {
        const list = referenceList(scope, citedRow(scope, row), { version, address: scope.address }, locale);
        return {
          id: row.id,
          text: CITATION_FORMATS[format].write(list, locale),
          permalink: writer.permalink(row.id),
        };
      }),
    };
  },
});
