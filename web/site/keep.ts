/** Keeps a choice of the reader for a year; the server reads it, so that the first paint is right. */
export function keep(name: 'theme' | 'locale', value: string): void {
  document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
