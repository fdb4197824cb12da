import type { LocaleCode } from '../entities/vocabulary';
import type { Label } from './label';

export function labelOfLanguage(language: LocaleCode): Label {
  return LANGUAGES[language];
}

const LANGUAGES: Readonly<Record<LocaleCode, Label>> = {
  EN: { en: 'English', zh: '英文' },
  ZH: { en: 'Chinese', zh: '中文' },
};
