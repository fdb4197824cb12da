import type { LocaleCode } from '../../entities/vocabulary';
import { BYTE_ORDER_MARK, csvLines } from '../../services/export/csv';
import type { ExportContext } from '../../services/export/export-context';
import { frameworkTables } from '../../services/export/framework/framework-tables';
import { rankingCsv } from '../../services/export/ranking-file';
import type { ComputedRanking } from '../../services/ranking/computed-ranking';
import type { Scope } from '../../services/scope';
import { rankingReport, REPORT_SECURITY_POLICY } from '../pages/report/ranking-report';

/** What a file of a ranking is made from. */
export interface RankingFileSetting {
  readonly scope: Scope;
  readonly ranking: ComputedRanking;
  /** As the caller gave it. */
  readonly input: object;
  readonly context: ExportContext;
  /** The language of what has only one. */
  readonly locale: LocaleCode;
}

export interface RankingFile {
  readonly name: string;
  readonly mediaType: string;
  /** False: shown in the window. */
  readonly isSaved: boolean;
  /** Whether it is written in one language. */
  readonly isLocalized: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  content(setting: RankingFileSetting): string | Promise<string>;
}

const CSV = 'text/csv; charset=utf-8; header=present';
const table = { mediaType: CSV, isSaved: true, isLocalized: false };

/** The files of a computed ranking beside its citations: the rows, the two tables of `import-index`, a page to print. */
export const RANKING_FILES: readonly RankingFile[] = [
  { ...table, name: 'ranking.csv', content: ({ ranking, context }) => rankingCsv(ranking, context) },
  {
    ...table,
    name: 'ranking.imeta.csv',
    content: ({ scope, ranking }) => `${BYTE_ORDER_MARK}${csvLines(frameworkTables(scope, ranking).meta)}`,
  },
  {
    ...table,
    name: 'ranking.idata.csv',
    content: ({ scope, ranking }) => `${BYTE_ORDER_MARK}${csvLines(frameworkTables(scope, ranking).data)}`,
  },
  {
    name: 'ranking.html',
    mediaType: 'text/html; charset=utf-8',
    isSaved: false,
    isLocalized: true,
    headers: { 'content-security-policy': REPORT_SECURITY_POLICY, 'referrer-policy': 'no-referrer' },
    content: (setting) => rankingReport(setting),
  },
];
