import { AS_PRINTED } from '../../src/entities/unit';
import type { ChangeType, Comparator } from '../../src/entities/vocabulary';
import { parseAmount, parseNumber } from '../numbers';
import { periodOf } from '../period';
import { toConstant } from '../records/fields';
import type { QuantityForm } from '../records/quantity-form';
import type { KnowledgeRows } from '../rows';

export function quantityRow(
  form: QuantityForm,
  statementId: string,
  position: number,
): KnowledgeRows['quantity'][number] {
  const amount = parseAmount(form.value ?? form.change ?? '');
  if (!amount) throw new Error(`Quantity ${position} of ${statementId} has no value.`);
  const isRange = 'low' in amount;
  return {
    id: `${statementId}/${position}`,
    position,
    comparator: toConstant(form.comparator ?? (isRange ? 'range' : 'exact')) as Comparator,
    value: isRange ? null : amount.value,
    low: isRange ? amount.low : null,
    high: isRange ? amount.high : null,
    change: form.change === undefined ? null : (toConstant(form.changeType ?? 'relative') as ChangeType),
    base: form.base === undefined ? null : parseNumber(form.base),
    ...periodOf(form.period ?? form.year),
    asPrinted: form.asPrinted,
    statementId,
    metricCode: form.metric,
    unitCode: form.unit ?? AS_PRINTED,
  };
}
