import { ask } from './paths-support';
import { graphOf } from './support';

describe('where there is no path, the answer', () => {
  it.each([
    ['a group of cities', 'concept:m', 'CITY_GROUP', 'MEMBER_OF'],
    ['a cluster of cities', 'region:m', 'CLUSTER', 'MEMBER_OF'],
    ['a capability', 'capability:m', null, 'RELATES_TO'],
    ['a trend', 'trend:m', null, 'RELATES_TO'],
    ['a framework', 'framework:m', null, 'MEMBER_OF'],
  ])('does not pass through %s', (_, id, subkind, type) => {
    const graph = graphOf([`city:a ${type} ${id}`, `city:b ${type} ${id}`], subkind ? { [id]: subkind } : {});
    const { noPath, throughHubs } = ask(graph, 'city:a', 'city:b');
    expect(noPath?.code).toBe('ONLY_THROUGH_HUBS');
    expect(throughHubs?.hops).toHaveLength(2);
  });

  it('says plainly that there is none within so many hops, and where the two come closest', () => {
    const chain = ['a', 'b', 'c', 'd'].map((slug, index) => `case:${slug} RELATES_TO case:${'bcde'[index]}`);
    const { noPath } = ask(graphOf(chain), 'case:a', 'case:e', { maxHops: 3 });
    expect(noPath).toEqual({
      code: 'TOO_FAR',
      text: {
        en: 'There is no path from “a” to “e” within 3 hops; the shortest has 4. The nearest miss is “d”, 1 short of the end.',
        zh: '从“名a”到“名e”，3跳之内没有路径；最短的路径有4跳。走得最近的是“名d”，离终点还差1跳。',
      },
      nearestMiss: { reached: 'case:d', wanted: 'case:e', hops: 1 },
    });
  });

  it('names the hub where the two meet, and what stands on its sides', () => {
    const graph = graphOf([
      'case:a TAKES_PLACE_IN city:a',
      'city:a IN_COUNTRY country:h',
      'city:b IN_COUNTRY country:h',
    ]);
    const { noPath, throughHubs } = ask(graph, 'case:a', 'city:b');
    expect(noPath?.code).toBe('ONLY_THROUGH_HUBS');
    expect(noPath?.nearestMiss).toEqual({ reached: 'city:a', wanted: 'city:b', hops: 2 });
    expect(noPath?.text.en).toContain(
      'through hubs there is one of 3. They come closest at a and b, which meet only by way of h.',
    );
    expect(throughHubs?.hops).toHaveLength(3);
  });

  it('tells how far it is through hubs where that is more than was asked for, and where it ends', () => {
    const graph = graphOf([
      'city:a IN_COUNTRY country:h',
      'city:b IN_COUNTRY country:h',
      'case:x TAKES_PLACE_IN city:a',
      'case:y TAKES_PLACE_IN city:b',
    ]);
    const { noPath } = ask(graph, 'case:x', 'case:y', { maxHops: 3 });
    expect(noPath).toEqual({
      code: 'ONLY_THROUGH_HUBS',
      text: {
        en: 'There is no path from “x” to “y” within 3 hops, and none of any length that keeps clear of hubs; through hubs the shortest has 4. The nearest miss is b, 1 short of the end.',
        zh: '从“名x”到“名y”，3跳之内没有路径；不经过枢纽节点时没有任何路径，经过枢纽节点的最短路径有4跳。走得最近的是名b，离终点还差1跳。',
      },
      nearestMiss: { reached: 'city:b', wanted: 'case:y', hops: 1 },
    });
  });

  it('says that nothing connects two at all', () => {
    const graph = graphOf(['case:a USES technology:x', 'case:b USES technology:y']);
    expect(ask(graph, 'case:a', 'case:b').noPath).toMatchObject({ code: 'NOT_CONNECTED', nearestMiss: null });
  });
});
