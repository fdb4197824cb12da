import type { VNode } from 'preact';
import type { LocaleCode } from '../entities/vocabulary';
import type { Label } from '../labels/label';
import type { Scope } from '../services/scope';
import type { DataVersion } from '../snapshot';
import type { SiteAssets } from './assets';

/** What one page is made from and for whom. */
export interface PageSetting {
  readonly scope: Scope;
  readonly locale: LocaleCode;
  /** Whether the address names the language; the links of the page then carry it on. */
  readonly isLocaleNamed: boolean;
  /** Null follows the reader's system. */
  readonly theme: Theme | null;
  /** Of the server, without a slash at the end. */
  readonly address: string;
  /** As asked, still percent-encoded. */
  readonly path: string;
  /** As asked, without `?`. */
  readonly search: string;
  readonly assets: SiteAssets;
}

export type Theme = 'light' | 'dark';

/** The state of the data that a permalink names, and what came since. */
export interface AskedState {
  readonly asked: DataVersion;
  readonly changes: readonly ShownChange[];
}

export interface ShownChange {
  readonly revision: number;
  readonly date: string;
  readonly message: string;
  /** The name of what was changed; its id where it is no more. */
  readonly subject: Label;
}

/** The content of a page; the shell is put round it. */
export interface View {
  readonly title: Label;
  readonly description?: Label | null;
  /** From the top to the page itself. */
  readonly crumbs: readonly Crumb[];
  /** The entry of the main navigation to which it belongs. */
  readonly section?: string;
  /** Without the state of the data and the language; null where the page has no lasting address, as an error has none. */
  readonly canonical: string | null;
  /** Whether the page has a search field of its own, so that the header needs none. */
  readonly hasOwnField?: boolean;
  readonly jsonLd?: object | null;
  /** Set where the address names an older state of the data, and the page tells nothing of it itself. */
  readonly since?: { readonly version: string; readonly revisions: number };
  readonly body: VNode;
}

export interface Crumb {
  readonly text: Label;
  readonly path?: string;
}
