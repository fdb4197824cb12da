import { LOCALES } from '../../entities/vocabulary';
import { SITE_MOUNT } from '../assets';
import type { View } from '../page';
import { languageTag, usePage } from '../page-context';
import { SHELL } from '../words/shell-words';

/** What search engines, other sites and the browser want to know of a page before it is read. */
export function Head({ view }: { readonly view: View }) {
  const { t, locale, other, setting } = usePage();
  const { assets, address } = setting;
  const title = t(view.title);
  const description = t(view.description ?? SHELL.site);
  const url = view.canonical === null ? null : `${address}${view.canonical}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === 'Civigraph' ? title : `${title} · Civigraph`}</title>
      <meta name="description" content={description} />
      {url === null && <meta name="robots" content="noindex" />}
      {assets.font !== null && (
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      )}
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <link rel="icon" href={`${SITE_MOUNT}/favicon.svg`} type="image/svg+xml" />
      {url !== null && <link rel="canonical" href={url} />}
      {url !== null &&
        LOCALES.map((each) => (
          <link key={each} rel="alternate" hreflang={languageTag(each)} href={inLanguage(url, each)} />
        ))}
      {url !== null && <link rel="alternate" hreflang="x-default" href={url} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Civigraph" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={ogLocale(locale)} />
      <meta property="og:locale:alternate" content={ogLocale(other)} />
      {url !== null && <meta property="og:url" content={url} />}
      <meta property="og:image" content={`${address}${SITE_MOUNT}/picture.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
      {view.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonText(view.jsonLd) }} />}
      {assets.scripts.map((src) => (
        <script key={src} src={src} type="module" />
      ))}
    </head>
  );
}

function ogLocale(locale: string): string {
  return locale === 'ZH' ? 'zh_CN' : 'en_GB';
}

export function inLanguage(url: string, locale: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}locale=${locale.toLowerCase()}`;
}

/** JSON within a script element: nothing in it may end the element. */
function jsonText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
