import { nameService, type NamedNode } from '../../src/names';

const city = (id: string, name: string, country: string | null): NamedNode => ({
  id: `city:${id}`,
  kind: 'city',
  names: [name],
  country,
});

const names = nameService([
  city('london', 'London', 'GB'),
  city('london-canada', 'London (Canada)', 'CA'),
  city('london-ohio', 'London (Ohio, United States)', 'US'),
  city('rome-georgia', 'Rome (Georgia)', null),
]);

const find = (name: string, country: string | null = null, region: string | null = null) =>
  names.find({ name, kind: 'city', country, region });

describe('a place whose name tells it from its namesakes', () => {
  it.each([
    ['London', 'Canada', null],
    ['London', 'CAN', null],
    ['London, Canada', null, null],
    ['London (Canada)', null, null],
    ['London, Ontario', 'Canada', null],
  ])('%s, %s is found by what stands beside the name', (name, country, region) => {
    expect(find(name, country, region)).toMatchObject({ status: 'found', id: 'city:london-canada' });
  });

  it('needs all that its brackets hold', () => {
    expect(find('London, Ohio, United States')).toMatchObject({ id: 'city:london-ohio' });
    expect(find('London', 'United States', 'Ohio')).toMatchObject({ id: 'city:london-ohio' });
    expect(find('London', 'United States')).toEqual({ status: 'elsewhere', ids: ['city:london'] });
    expect(find('London', 'United States', 'Kentucky')).toEqual({ status: 'elsewhere', ids: ['city:london'] });
  });

  it('is never taken for the name alone, or for another context', () => {
    expect(find('London')).toMatchObject({ id: 'city:london' });
    expect(find('London', 'United Kingdom')).toMatchObject({ id: 'city:london' });
    expect(find('Rome')).toEqual({ status: 'unknown' });
    expect(find('Rome', 'Italy')).toEqual({ status: 'unknown' });
    expect(find('Rome, Georgia')).toMatchObject({ id: 'city:rome-georgia' });
  });
});
