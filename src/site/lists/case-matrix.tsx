import { nodesOf } from '../../lists';
import type { NodeRow, Snapshot } from '../../snapshot';
import { nameOf } from '../names';
import { usePage } from '../page-context';
import { NodeLink } from '../parts/node-link';
import { LIST } from './facet-words';
import { addressOf, type ListRequest } from './read-list-request';

/** Which challenges the cases meet with which solutions: how many cases in each cell. */
export interface Matrix {
  readonly challenges: readonly NodeRow[];
  readonly solutions: readonly NodeRow[];
  count(challenge: NodeRow, solution: NodeRow): number;
}

const ROWS = 20;
const COLUMNS = 8;

/** The most frequent of both, as far as one looks at a table. */
export function matrixOf(data: Snapshot, cases: readonly NodeRow[]): Matrix {
  const cells = new Map<string, number>();
  const [challenges, solutions] = [new Map<number, number>(), new Map<number, number>()];
  const far = (node: NodeRow, type: 'ADDRESSES' | 'APPLIES'): number[] => [
    ...new Set(data.linksFrom(node.identity, type).map(({ toIdentity }) => toIdentity)),
  ];
  const add = <Key,>(counts: Map<Key, number>, key: Key): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const node of cases) {
    const [own, applied] = [far(node, 'ADDRESSES'), far(node, 'APPLIES')];
    own.forEach((each) => add(challenges, each));
    applied.forEach((each) => add(solutions, each));
    for (const a of own) for (const b of applied) add(cells, `${a} ${b}`);
  }
  const most = (counts: ReadonlyMap<number, number>, size: number): NodeRow[] =>
    [...counts]
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, size)
      .flatMap(([identity]) => data.nodeAt(identity) ?? []);
  return {
    challenges: most(challenges, ROWS),
    solutions: most(solutions, COLUMNS),
    count: (challenge, solution) => cells.get(`${challenge.identity} ${solution.identity}`) ?? 0,
  };
}

export function CaseMatrix({ matrix, request }: { readonly matrix: Matrix; readonly request: ListRequest }) {
  const { t, href } = usePage();
  const definition = nodesOf('case');
  const { challenges, solutions } = matrix;
  if (challenges.length === 0 || solutions.length === 0) return null;
  const cell = (challenge: NodeRow, solution: NodeRow): string => {
    const chosen = new Map([
      ...request.chosen,
      ['challenge', [challenge.id]] as const,
      ['solution', [solution.id]] as const,
    ]);
    return href(addressOf('/cases', definition, { chosen, sort: null, view: null }));
  };
  return (
    <div class="tw" tabindex={0} role="region" aria-label={t(LIST.matrix)}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{t(LIST.challenge)}</th>
            {solutions.map((solution) => (
              <th key={solution.id} scope="col">
                <NodeLink node={solution} isPlain />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {challenges.map((challenge) => (
            <tr key={challenge.id}>
              <th scope="row">
                <NodeLink node={challenge} isPlain />
              </th>
              {solutions.map((solution) => {
                const count = matrix.count(challenge, solution);
                const label = {
                  en: `${count} with ${nameOf(challenge).en} and ${nameOf(solution).en}`,
                  zh: `${count}个，涉及${nameOf(challenge).zh}与${nameOf(solution).zh}`,
                };
                return (
                  <td key={solution.id} class="num">
                    {count > 0 && (
                      <a href={cell(challenge, solution)} aria-label={t(label)}>
                        {count}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
