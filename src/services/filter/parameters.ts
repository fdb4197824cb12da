/** Hands out parameter names while a filter is turned into SQL. Values never enter the SQL itself. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private count = 0;

  /** `:p1` for a value, `:...p1` for a list. */
  bind(value: unknown): string {
    this.count += 1;
    const name = `p${this.count}`;
    this.values[name] = value;
    return Array.isArray(value) ? `:...${name}` : `:${name}`;
  }
}
