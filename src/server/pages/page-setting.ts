import type { LocaleCode } from '../../entities/vocabulary';
import type { Scope } from '../../services/scope';
import type { PageSetting, SiteAssets, Theme } from '../../site';
import type { Exchange } from '../exchange';
import { preferredLocale } from '../locale';

export interface SettingInit {
  readonly address: string;
  readonly assets: SiteAssets;
}

/**
 * For whom a page is made: the language of the address, else that which the reader has chosen, else that of the browser; the theme that the
 * reader has chosen.
 */
export function pageSetting({ request, path, search }: Exchange, scope: Scope, init: SettingInit): PageSetting {
  const named = localeNamed(search);
  const cookies = cookiesOf(request.headers.cookie);
  const chosen = localeCode(cookies.get('locale'));
  const theme = cookies.get('theme');
  return {
    ...init,
    ...{ scope, path, search },
    locale: named ?? chosen ?? (preferredLocale(request.headers['accept-language']) === 'zh' ? 'ZH' : 'EN'),
    isLocaleNamed: named !== null,
    theme: theme === 'light' || theme === 'dark' ? (theme satisfies Theme) : null,
  };
}

function localeNamed(search: string): LocaleCode | null {
  return localeCode(new URLSearchParams(search).get('locale') ?? undefined);
}

function localeCode(text: string | undefined): LocaleCode | null {
  const upper = text?.toUpperCase();
  return upper === 'EN' || upper === 'ZH' ? upper : null;
}

function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((each) => each.trim().split('='));
  return new Map(pairs.flatMap(([name, value]) => (name && value !== undefined ? [[name, value] as const] : [])));
}
