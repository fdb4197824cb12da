import { Arg, type ClassType } from 'type-graphql';
import type { LocaleCode } from '../../entities/vocabulary';
import { defineEnum } from './define-enum';

export const Locale = defineEnum<LocaleCode>('Locale', 'A language of the knowledge base. Every text stands in both.', {
  EN: 'English.',
  ZH: 'Chinese (simplified).',
});

/** The argument `locale` of every text field. */
export function LocaleArg(): ParameterDecorator {
  return Arg('locale', () => Locale as unknown as ClassType, {
    nullable: true,
    description: 'The language of this text; by default that of the request (Accept-Language), else English.',
  }) as ParameterDecorator;
}
