import type { NodeKind } from '../../entities/vocabulary';
import { isStatement, type PageRow } from '../../services/export/page-documents';
import { isNode, type NodeRow } from '../../snapshot';
import type { AskedState, PageSetting, View } from '../page';
import { caseView } from './case-view';
import { cityView } from './city-view';
import { figureView } from './figure-view';
import { indicatorView } from './indicator-view';
import { observationView } from './observation-view';
import { recipeView } from './recipe-view';
import { sourceView } from './source-view';
import { statementView } from './statement-view';
import { topicView } from './topic-view';

type NodeView = (setting: PageSetting, node: NodeRow, state: AskedState | null) => View;

/** Kinds with a page of their own; all others share one. */
const VIEWS: Partial<Record<NodeKind, NodeView>> = {
  case: caseView,
  city: cityView,
  indicator: indicatorView,
  source: sourceView,
  figure: figureView,
  recipe: recipeView,
};

/** The page of whatever has an id. */
export function thingView(setting: PageSetting, row: PageRow, state: AskedState | null): View {
  if (isNode(row)) return (VIEWS[row.kind] ?? topicView)(setting, row, state);
  return isStatement(row) ? statementView(setting, row, state) : observationView(setting, row, state);
}
