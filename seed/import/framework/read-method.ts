import type { MethodChoice } from '../../../src/ranking/recipe.types';

/**
 * A method of the engine in a cell or an option: its name (`MIN_MAX`), or JSON with its parameters
 * (`{"method":"MIN_MAX","lower":1}`). What it may hold is checked by the engine, with the recipe.
 * @param many whether a list of several is taken
 */
export function readMethod(
  text: string,
  many = false,
): { method: MethodChoice | readonly MethodChoice[] } | { wrong: string } {
  if (/^[A-Za-z_0-9]+$/.test(text)) return { method: text.toUpperCase() };
  const wrong = {
    wrong: `${JSON.stringify(text)} is no method: write its name, such as MIN_MAX, or JSON such as {"method":"MIN_MAX","lower":1}.`,
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong;
  }
  if (isChoice(value)) return { method: value };
  return many && Array.isArray(value) && value.every(isChoice) ? { method: value } : wrong;
}

function isChoice(value: unknown): value is MethodChoice {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && typeof (value as { method?: unknown }).method === 'string')
  );
}
