import { z } from 'zod';
import type { LocaleCode } from '../../entities/vocabulary';
import type { NodeRow, StatementRow } from '../../snapshot';

export type Language = 'en' | 'zh';

/** The argument that every tool takes. */
export const LANGUAGE = z.enum(['en', 'zh']).default('en').describe('Language of names and sentences in the answer.');

export function localeOf(language: Language): LocaleCode {
  return language === 'zh' ? 'ZH' : 'EN';
}

export function nameIn({ nameEn, nameZh }: Pick<NodeRow, 'nameEn' | 'nameZh'>, language: Language): string {
  return language === 'zh' ? nameZh : nameEn;
}

export function summaryIn({ summaryEn, summaryZh }: NodeRow, language: Language): string {
  return (language === 'zh' ? summaryZh : summaryEn) ?? '';
}

export function sentenceIn({ textEn, textZh }: StatementRow, language: Language): string {
  return language === 'zh' ? textZh : textEn;
}
