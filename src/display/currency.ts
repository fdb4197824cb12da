/** The currency of a unit by its ISO 4217 code, and what it is counted by: `USD/a` is US dollars by the year. Null for what is no money. */
export function currencyOf(code: string): { readonly currency: string; readonly by: string } | null {
  const [currency = '', ...by] = code.split('/');
  return CURRENCIES.has(currency) ? { currency, by: by.join('/') } : null;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
