import { readSeed } from '../../seed/read';
import { placeNodes } from '../../seed/import/places/place-nodes';
import { nameService } from '../../src/names';
import { SEED_DATA } from '../../src/paths';

describe('names of places from terms', () => {
  const { nodes, terms } = readSeed(SEED_DATA);
  const service = nameService(placeNodes(nodes, terms));

  it('are the synonyms of a term that has the name of the place', () => {
    for (const name of ['GBA', '大湾区', 'Guangdong-Hong Kong-Macao Greater Bay Area']) {
      expect([name, service.find({ name, kind: 'region' })]).toEqual([
        name,
        expect.objectContaining({ status: 'found', id: 'region:greater-bay-area' }),
      ]);
    }
  });

  it('are not the words of a term that only leads to the place', () => {
    for (const name of ['特别市', 'county-level city', 'special economic zone', '北上广深']) {
      expect([name, service.find({ name, kind: 'city' })]).toEqual([name, { status: 'unknown' }]);
    }
  });
});
