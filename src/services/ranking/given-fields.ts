/** Without the fields that are null: to the engine, and to what they would override, those are absent. */
export function givenFields(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
