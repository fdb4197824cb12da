import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/paths';
import { TOOLS } from '../../src/services/assistant/tools';
import { toolCost } from '../../src/server/mcp/tool-costs';
import { readInput } from '../../src/services/assistant/read-input';
import { startTestApp } from '../support/test-app';

const PAGE = readFileSync(join(PROJECT_ROOT, 'docs', 'assistants.md'), 'utf8');

/** The cells of the rows of the table of tools. */
const ROWS = [...PAGE.matchAll(/^\| `(\w+)` +\| (.+?) +\| .+\|$/gm)].map(([, name = '', given = '']) => ({
  name,
  given,
}));

describe('docs/assistants.md', () => {
  it('has every tool with its arguments and limits', () => {
    expect(ROWS.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { name, given } of ROWS) {
      const tool = TOOLS.find((each) => each.name === name);
      const fields = tool?.input.shape ?? {};
      const named = [...given.matchAll(/`(\w+)`/g)].map(([, field]) => field);
      expect([name, [...named, 'language'].sort()]).toEqual([name, Object.keys(fields).sort()]);
      const most = /`limit` up to (\d+)/.exec(given)?.[1];
      if (most === undefined) continue;
      expect([name, fields['limit']?.safeParse(Number(most)).success]).toEqual([name, true]);
      expect([name, fields['limit']?.safeParse(Number(most) + 1).success]).toEqual([name, false]);
    }
  });

  it('has a call with curl that is answered', async () => {
    const [, body = ''] = /-d '(.+)'$/m.exec(PAGE) ?? [];
    const headers = Object.fromEntries(
      [...PAGE.matchAll(/-H '([\w-]+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const app = await startTestApp({ engine: 'sqlite' });
    try {
      const response = await fetch(`${app.url}/mcp`, { method: 'POST', headers, body });
      expect(await response.json()).toMatchObject({ result: { structuredContent: { id: 'city:seoul' } } });
    } finally {
      await app.close();
    }
  });
});

describe('the price of a call', () => {
  const LEAST: Readonly<Record<string, object>> = {
    search: { query: 'x' },
    get: { id: 'x' },
    list: {},
    compare: { ids: ['a', 'b'] },
    path: { from: 'a', to: 'b' },
    recommend: { city: 'a' },
    rank: { recipe: 'a' },
    cite: { ids: ['a'] },
  };

  it.each(TOOLS)('of $name is known, above nothing and below what one operation may cost', (tool) => {
    const cost = toolCost(tool.name, readInput(tool.input, LEAST[tool.name]));
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThan(10_000);
  });

  it('grows with what is asked for', () => {
    expect(toolCost('search', { limit: 20 })).toBeGreaterThan(toolCost('search', { limit: 1 }));
    expect(toolCost('compare', { ids: [1, 2, 3] })).toBeGreaterThan(toolCost('compare', { ids: [1, 2] }));
    expect(toolCost('rank', { limit: 1, weights: { a: 1 } })).toBeGreaterThan(
      toolCost('rank', { limit: 1, weights: {} }),
    );
    expect(toolCost('list', { limit: 1, filter: { a: 'x' } })).toBeGreaterThan(
      toolCost('list', { limit: 1, filter: {} }),
    );
  });
});
