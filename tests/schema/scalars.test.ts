import { type GraphQLScalarType, parseValue } from 'graphql';
import { CountryCode } from '../../src/schema/common/country-code';
import { DataVersion } from '../../src/schema/common/data-version';
import { DateTime } from '../../src/schema/common/date-time';
import { LanguageTag } from '../../src/schema/common/language-tag';
import { Url } from '../../src/schema/common/url';

describe('scalars', () => {
  it.each<[GraphQLScalarType, string]>([
    [Url, 'https://example.org'],
    [Url, 'http://localhost:4000/case/x?v=1-0123456789ab'],
    [Url, 'https://例子.中国/路 径'],
    [CountryCode, 'CN'],
    [LanguageTag, 'zh-Hans-CN'],
    [DataVersion, '12-0123456789ab'],
    [DataVersion, '0-empty'],
  ])('%s gives and takes %s as it is written', (scalar, text) => {
    expect(scalar.serialize(text)).toBe(text);
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
  });

  it.each<[GraphQLScalarType, unknown]>([
    [Url, '/case/x'],
    [Url, 'example.org'],
    [Url, 7],
    [CountryCode, 'UK'],
    [CountryCode, 'CHN'],
    [LanguageTag, 'zh_CN'],
    [DataVersion, '12'],
    [DataVersion, 12],
    [DateTime, '2026-13-01T00:00:00Z'],
    [DateTime, '2026-01-01'],
  ])('%s refuses %j', (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(JSON.stringify(value).replace(/"/g, ''));
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(value)))).toThrow();
  });
});
