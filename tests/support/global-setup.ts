import { offerSharedPostgres } from './shared-postgres';

export default async function globalSetup(): Promise<void> {
  globalThis.civigraphStopPostgres = await offerSharedPostgres();
}

declare global {
  /** Jest hands nothing from set-up to teardown but the global object. */
  var civigraphStopPostgres: (() => Promise<void>) | undefined;
}
