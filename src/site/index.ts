/** What others may use of the site. */
export { createAssets, SITE_MOUNT, type SiteAssets, siteRelease } from './assets';
export type { AskedState, PageSetting, ShownChange, Theme, View } from './page';
export { renderPage } from './shell/document';
export { LIST_PATHS, SITE_VIEWS, type SiteView } from './site-views';
export { suggestionsFor } from './suggestions';
export { errorView, type PageError } from './views/error-view';
export { queryView } from './views/query-view';
export { thingView } from './views/thing-view';
