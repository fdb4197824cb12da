import { Kind } from 'graphql';
import { PartialDate } from '../../src/schema/common/partial-date';

describe('the scalar PartialDate', () => {
  it.each(['2012', '2016-10', '2016-10-31', '2024-02-29', '0079'])('takes %s', (date) => {
    expect(PartialDate.parseValue(date)).toBe(date);
    expect(PartialDate.parseLiteral({ kind: Kind.STRING, value: date })).toBe(date);
    expect(PartialDate.serialize(date)).toBe(date);
  });

  it.each([
    '',
    '201',
    '2016-13',
    '2016-00',
    '2016-1',
    '2023-02-29',
    '2016-10-32',
    '2016-10-31T00:00:00Z',
    '2015..2019',
  ])('refuses "%s" and names it', (text) => {
    expect(() => PartialDate.parseValue(text)).toThrow(JSON.stringify(text));
  });

  it('refuses what is no text', () => {
    for (const value of [2016, null, {}, ['2016']])
      expect(() => PartialDate.parseValue(value)).toThrow(/^PartialDate must/);
    expect(() => PartialDate.parseLiteral({ kind: Kind.INT, value: '2016' })).toThrow('null');
  });

  it('says where it is specified', () => {
    expect(PartialDate.specifiedByURL).toBe('https://www.loc.gov/standards/datetime/');
  });
});
