import { boxCox } from './box-cox';
import { cap } from './cap';
import { log } from './log';
import { noTreatment } from './none';
import { residual } from './residual';
import type { Treatment } from './treatment.types';
import { winsorise } from './winsorise';

/** From the one that changes nothing, over those that move single points, to those that bend the whole scale; last, what another indicator does not explain. */
export const treatments: readonly Treatment[] = Object.freeze([noTreatment, winsorise, cap, log, boxCox, residual]);
