import fc from 'fast-check';
import type { KnowledgeRows } from '../../seed/rows';
import { generatedRows } from '../support/generated-seed';
import { onBothEngines } from '../support/test-app';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const COUNT = 24;
const PERIOD = 'orderBy: [{ field: PERIOD_START, direction: DESC, nulls: FIRST }, { field: NAME_EN }]';
const NULLS_LAST = 'orderBy: [{ field: PERIOD_START, nulls: LAST }]';

/** `ARGS` stands where the arguments of the page go. */
const LISTS: readonly (readonly [title: string, query: string])[] = [
  ['the list at the root', 'caseStudies(ARGS)'],
  ['the list at the root, ordered, nulls first', `caseStudies(ARGS, ${PERIOD})`],
  [
    'the list at the root, filtered and ordered, nulls last',
    `caseStudies(ARGS, ${NULLS_LAST}, filter: { slug: { contains: "x" }, not: { city: [null] } })`,
  ],
  ['a linked list', 'domain(slug: "transport") { caseStudies(ARGS) }'],
  ['a linked list, ordered, nulls first', `domain(slug: "transport") { caseStudies(ARGS, ${PERIOD}) }`],
  [
    'a linked list, filtered and ordered, nulls last',
    `domain(slug: "transport") { caseStudies(ARGS, ${NULLS_LAST}, filter: { not: { slug: { eq: "ax" } } }) }`,
  ],
];

onBothEngines(
  'pages of a list that changes in between',
  (api) => {
    it.each(LISTS)('lose and repeat nothing that stays: %s', async (_title, query) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 9 }),
          fc.boolean(),
          fc.infiniteStream(
            fc.record({ slug: fc.stringMatching(/^[a-c]x[0-9a-c]{3}$/), period: PERIODS, add: fc.nat(3) }),
          ),
          async (size, forwards, changes) => {
            const start = await whole(query);
            const added = new Set<string>();
            const removed = new Set<string>();
            const joined: string[] = [];
            for (let cursor: string | null = null; ;) {
              const [end, side] = forwards ? ['first', 'after'] : ['last', 'before'];
              const from: string = cursor === null ? '' : `, ${side}: "${cursor}"`;
              const { nodes, pageInfo } = await page(query, `${end}: ${size}${from}`);
              const ids = nodes.map(({ id }) => id);
              joined.splice(forwards ? joined.length : 0, 0, ...ids);
              if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
              cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
              const change = changes.next().value!;
              const id = `case:${change.slug}`;
              // What was added goes again, the very entry of the cursor too; all others stay.
              const [gone] = [...added].filter((each) => each === ids[forwards ? ids.length - 1 : 0]);
              if (change.add > 0 && !added.has(id) && !removed.has(id) && !start.includes(id)) {
                await add(id, change.period);
                added.add(id);
              } else if (gone !== undefined) {
                await remove(gone);
                added.delete(gone);
                removed.add(gone);
              }
            }
            const now = await whole(query);
            for (const id of added) await remove(id);
            expect(new Set(joined).size).toBe(joined.length);
            expect(joined.filter((id) => start.includes(id))).toEqual(start);
            // Whatever came in did so at its place in the order.
            expect(joined.filter((id) => !removed.has(id))).toEqual(now.filter((id) => joined.includes(id)));
          },
        ),
        { numRuns: 5, seed: 20191 },
      );
    });

    async function page(query: string, args: string): Promise<Page> {
      const asked = query.replace('ARGS', args);
      const fields = '{ nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
      const [head, tail] = asked.endsWith(' }') ? [asked.slice(0, -2), ' }'] : [asked, ''];
      const data = await api.expectData<Record<string, Page | { caseStudies: Page }>>(`{ ${head} ${fields}${tail} }`);
      const [found] = Object.values(data);
      return 'caseStudies' in found! ? found.caseStudies : found!;
    }

    async function whole(query: string): Promise<string[]> {
      const { nodes, pageInfo } = await page(query, 'first: 100');
      expect(pageInfo.hasNextPage).toBe(false);
      return nodes.map(({ id }) => id);
    }

    function add(id: string, period: string | null): Promise<unknown> {
      const slug = id.slice('case:'.length);
      const start = period === null ? 'NULL' : `'${period}'`;
      const link = (type: string, to: string): string =>
        `INSERT INTO link (id, type, position, revision, from_id, to_id) VALUES ('link:${slug}-${type}', '${type}', 0, 1, '${id}', '${to}')`;
      return api.app.database.write(async (queryRunner) => {
        await queryRunner.query(
          'INSERT INTO node (id, kind, slug, position, name_en, name_zh, period_start, revision, status) ' +
            `VALUES ('${id}', 'case', '${slug}', ${slug.length % 3}, 'Case ${slug}', '新', ${start}, 1, 'UNKNOWN')`,
        );
        await queryRunner.query(link('IN_DOMAIN', 'domain:transport'));
        await queryRunner.query(link('TAKES_PLACE_IN', 'city:ax'));
      });
    }

    function remove(id: string): Promise<unknown> {
      return api.app.database.write(async (queryRunner) => {
        await queryRunner.query(`DELETE FROM link WHERE from_id = '${id}'`);
        await queryRunner.query(`DELETE FROM node WHERE id = '${id}'`);
      });
    }
  },
  { rows: rowsWithPeriods },
);

const PERIODS = fc.constantFrom(null, '2017', '2019', '2019-05', '2021');

/** Some cases have begun at a known time, several at the same. */
function rowsWithPeriods(): KnowledgeRows {
  const rows = generatedRows(COUNT);
  const node = rows.node.map((each, index) =>
    each.kind === 'case' ? { ...each, periodStart: [null, '2018', '2019', '2019-05'][index % 4] ?? null } : each,
  );
  return { ...rows, node };
}
