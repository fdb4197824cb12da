import type { LocaleCode } from '../../entities/vocabulary';
import { defineEnum } from './define-enum';

export const Locale = defineEnum<LocaleCode>('Locale', 'A language of the knowledge base. Every text stands in both.', {
  EN: 'English.',
  ZH: 'Chinese (simplified).',
});
