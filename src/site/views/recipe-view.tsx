import type { NodeRow } from '../../snapshot';
import type { AskedState, PageSetting, View } from '../page';
import { NodeLink } from '../parts/node-link';
import { TOPIC } from '../words/topic-words';
import { topicView } from './topic-view';

/** A published way to rank: what it is for, and by which indicators. */
export function recipeView(setting: PageSetting, recipe: NodeRow, state: AskedState | null): View {
  const { data } = setting.scope;
  const criteria = [...new Set(indicatorsIn(recipe.method))].flatMap((id) => data.node(id) ?? []);
  const facts = recipe.version === null ? [] : [{ title: TOPIC.version, value: recipe.version }];
  const body = (
    <ul class="terms">
      {criteria.map((node) => (
        <li key={node.id}>
          <NodeLink node={node} />
        </li>
      ))}
    </ul>
  );
  const extras = criteria.length === 0 ? [] : [{ id: 'criteria', title: TOPIC.criteria, count: criteria.length, body }];
  return topicView(setting, recipe, state, { facts, extras });
}

/** Ids of indicators anywhere in a method. */
function indicatorsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(indicatorsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'indicator' && typeof value === 'string' ? [value] : indicatorsIn(value),
  );
}
