import { renderToString } from 'preact-render-to-string';
import type { PageSetting, View } from '../page';
import { languageTag, PageProvider, PageTools } from '../page-context';
import { MarkShapes } from '../parts/marks';
import { SHELL } from '../words/shell-words';
import { Breadcrumb } from './breadcrumb';
import { SinceNotice } from './changes';
import { Footer } from './footer';
import { Head } from './head';
import { Header } from './header';

/** The whole page as HTML: complete without a script. */
export function renderPage(setting: PageSetting, view: View): string {
  const page = new PageTools(setting);
  const document = (
    <PageProvider value={page}>
      <html lang={languageTag(setting.locale)} data-theme={setting.theme ?? undefined}>
        <Head view={view} />
        <body>
          <MarkShapes />
          <a class="skip" href="#main">
            {page.t(SHELL.skip)}
          </a>
          <Header view={view} />
          <div class="shell">
            <Breadcrumb crumbs={view.crumbs} />
            {view.since && <SinceNotice since={view.since} />}
            <main id="main">{view.body}</main>
          </div>
          <Footer />
        </body>
      </html>
    </PageProvider>
  );
  return `<!doctype html>${renderToString(document)}\n`;
}
