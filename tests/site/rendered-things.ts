import 'reflect-metadata';
import { createLoaders } from '../../src/loaders/loaders';
import type { LocaleCode } from '../../src/entities/vocabulary';
import type { PageRow } from '../../src/services/export/page-documents';
import { type PageSetting, renderPage, thingView } from '../../src/site';
import { type Snapshot, SnapshotKeeper } from '../../src/snapshot';
import { pathOf } from '../../src/services/citation/permalink';
import type { TestApp } from '../support/test-app';

/** Renders pages of the shipped content without HTTP between. */
export interface Renderer {
  readonly data: Snapshot;
  render(row: PageRow, locale: LocaleCode): string;
  close(): Promise<void>;
}

export async function createRenderer({ database }: Pick<TestApp, 'database'>): Promise<Renderer> {
  const keeper = new SnapshotKeeper(database, {
    file: null,
    onTrouble: (error) => {
      throw error;
    },
  });
  const data = await keeper.current();
  const scope = { data, read: database.read, loaders: createLoaders(database.read) };
  const assets = { styles: ['/site/assets/a.css'], scripts: ['/site/assets/a.js'], font: null };
  return {
    data,
    render(row, locale) {
      const setting: PageSetting = {
        ...{ scope, locale, assets, isLocaleNamed: false, theme: null, search: '' },
        ...{ address: 'https://civigraph.example', path: pathOf(row.id) },
      };
      return renderPage(setting, thingView(setting, row, null));
    },
    close: () => keeper.close(),
  };
}

/** Everything that has a page: nodes, statements, values. */
export function everyThing(data: Snapshot): PageRow[] {
  return (['node', 'statement', 'observation'] as const).flatMap((table) => {
    const view = data.view(table);
    return Array.from(view.places(), (place) => view.at(place) as PageRow);
  });
}
