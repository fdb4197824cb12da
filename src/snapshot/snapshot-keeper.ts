import type { Database } from '../db/database';
import type { StateReader } from '../db/read-state';
import { buildInThread } from './build-in-thread';
import { buildStore } from './build-store';
import { readDataVersion, type DataVersion } from './data-version';
import { followChanges } from './follow-changes';
import { Snapshot } from './snapshot';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file';

export interface SnapshotKeeperOptions {
  /** Where a copy is kept, from which the next start is quick; nowhere when left out. */
  readonly file?: string | null;
  /** What goes wrong with the copy, or while old versions are cleared away, which no request needs to know. */
  onTrouble?(error: unknown): void;
}

/**
 * Keeps the snapshot of the newest version. Whether there is a newer one is asked with every request, at the price of a look into memory;
 * what changed is then read from the record of changes and added, so that the next answer has it.
 */
export class SnapshotKeeper {
  private kept: { readonly snapshot: Snapshot; readonly mark: number } | null = null;
  private coming: Promise<Snapshot> | null = null;
  private newest: Snapshot | null = null;
  private clearing: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly options: SnapshotKeeperOptions = {},
  ) {}

  /** The newest snapshot: at once where nothing was written since it was made. */
  current(): Snapshot | Promise<Snapshot> {
    const { kept } = this;
    if (kept !== null && this.coming === null && kept.mark === this.database.changeMark()) return kept.snapshot;
    this.coming ??= this.refresh().finally(() => (this.coming = null));
    return this.coming;
  }

  /** Waits for what still runs in other threads. */
  async close(): Promise<void> {
    await this.coming?.catch(() => undefined);
    await this.clearing;
  }

  private async refresh(): Promise<Snapshot> {
    await this.database.check();
    // Taken before reading: what is written meanwhile shows as another mark.
    const mark = this.database.changeMark();
    const found = await this.database.readState((reader) => this.read(reader));
    const snapshot = found ?? (await this.built());
    this.newest = snapshot;
    // What another thread has read may be newer than the mark; then the next request looks again, and finds nothing new.
    this.kept = mark === null ? null : { snapshot, mark };
    if (snapshot.store.needsClearing) this.clear();
    return snapshot;
  }

  /** Null where another thread had better read everything. */
  private async read(reader: StateReader): Promise<Snapshot | null> {
    const version = await readDataVersion(reader);
    const before = this.newest ?? this.fromFile();
    if (before !== null) {
      if (isSame(before.version, version)) return before;
      const store = await followChanges(reader, before, version);
      if (store !== null) return withItsTexts(new Snapshot(store, version));
    }
    // At the start nobody waits beside the one who waits for everything.
    if (this.newest !== null && this.database.url !== null) return null;
    const built = new Snapshot(await buildStore(reader), version);
    this.toFile(built);
    return built;
  }

  private async built(): Promise<Snapshot> {
    const { url } = this.database;
    if (url === null) throw new Error('A database in memory is read in its own thread.');
    return buildInThread({ url, file: this.options.file ?? null });
  }

  /** Builds anew beside the requests, so that rows that are dead do not stay for ever. */
  private clear(): void {
    if (this.clearing !== null || this.database.url === null) return;
    this.clearing = this.built()
      .then((fresh) => {
        // What was written meanwhile is followed by the next request.
        this.newest = fresh;
        this.kept = null;
      })
      .catch((error: unknown) => this.options.onTrouble?.(error))
      .finally(() => (this.clearing = null));
  }

  private fromFile(): Snapshot | null {
    return this.options.file ? readSnapshotFile(this.options.file) : null;
  }

  private toFile(snapshot: Snapshot): void {
    try {
      if (this.options.file) writeSnapshotFile(this.options.file, snapshot);
    } catch (error) {
      this.options.onTrouble?.(error);
    }
  }
}

/** What has changed is found by its words at once, and not only once somebody has waited for it. */
function withItsTexts(snapshot: Snapshot): Snapshot {
  snapshot.store.texts?.extend(snapshot);
  return snapshot;
}

function isSame(a: DataVersion, b: DataVersion): boolean {
  return a.label === b.label && a.time === b.time;
}
