/** The indicators that a description of what is uncertain reads beside those of the recipe. Takes any shape: what is wrong is found later. */
export function specIndicators(spec: unknown): string[] {
  const { data } = (spec ?? {}) as { readonly data?: { readonly standardErrors?: unknown } | null };
  const errors = Array.isArray(data?.standardErrors) ? (data.standardErrors as unknown[]) : [];
  return errors.flatMap((each) => {
    const name = (each as { readonly errors?: unknown } | null)?.errors;
    return typeof name === 'string' ? [name] : [];
  });
}
