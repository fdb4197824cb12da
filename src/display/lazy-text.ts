import type { Label } from '../labels/label';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import type { Language } from './language.types';

/** A text in both languages, each made when it is read. */
export function lazyText(write: (language: Language) => string): Label {
  return {
    get en() {
      return write(ENGLISH);
    },
    get zh() {
      return write(CHINESE);
    },
  };
}
