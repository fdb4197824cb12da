import type { ListDefinition } from '../../lists';
import type { ExportContext } from './export-context';
import type { ExportTable } from './export-table';
import type { RowSet } from './row-sets';

/** A file that can be exported: by which filters, and how it is written. */
export interface ExportFile {
  /** `cases.csv` */
  readonly name: string;
  readonly mediaType: string;
  /** The list at the root of the GraphQL schema whose filter it takes; null where there is none. */
  readonly list: string | null;
  readonly definition: ListDefinition | null;
  /** The list whose filter finds what the rows belong to. */
  readonly through: 'caseStudies' | 'cities' | null;
  readonly takesKinds: boolean;
  readonly takesTypes: boolean;
  /** True for a file that is always of everything, in both languages. */
  readonly isWhole?: boolean;
  /** Checks the selection, and then writes chunk by chunk. */
  open(context: ExportContext): Promise<AsyncGenerator<string | Buffer>>;
}

/** A file that is a table, with what it is made of. */
export interface TableFile extends ExportFile {
  /** Without ending. */
  readonly stem: string;
  readonly table: ExportTable;
  rows(context: ExportContext): Promise<RowSet>;
}
