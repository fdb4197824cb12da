import type { Label } from '../labels/label';
import { figureIn } from './figure';
import { inEachLanguage } from './in-each-language';
import { ownUnit } from './own-unit';

/** A part of one in per cent: `12.3%`. */
export function displayShare(share: number): Label {
  const value = 100 * share;
  return inEachLanguage((language) =>
    figureIn(language, { first: value, last: value, qualifier: null, change: null, unit: PER_CENT }),
  );
}

const PER_CENT = ownUnit('%');
