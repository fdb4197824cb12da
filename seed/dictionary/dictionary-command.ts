import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkSeed } from '../check';
import { flattenSeed } from '../flatten';
import type { KnowledgeRows } from '../rows';
import { renderDictionary } from './render-dictionary';
import { renderNodeUses } from './render-node-uses';

/** `seed dictionary`: writes the pages that are made from the seed files, or compares them with the files. */
export function dictionaryCommand(root: string): Command {
  return new Command('dictionary')
    .description(`write ${Object.keys(PAGES).join(' and ')} from the seed files`)
    .option('--check', 'write nothing; fail where a page is out of date')
    .action(({ check = false }: { check?: boolean }) => {
      const { seed, problems } = checkSeed(root);
      if (problems.some(({ severity }) => severity === 'error')) {
        throw new Error('The seed files have mistakes. First mend what this shows: npm run seed -- check');
      }
      const rows = flattenSeed(seed);
      for (const [file, render] of Object.entries(PAGES)) {
        const text = render(rows);
        if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
        if (!check) writeFileSync(file, text);
        else tellStale(file);
      }
    });
}

const PAGES: Readonly<Record<string, (rows: KnowledgeRows) => string>> = {
  'docs/data-dictionary.md': renderDictionary,
  'docs/nodes-by-use.md': renderNodeUses,
};

function tellStale(file: string): void {
  process.stderr.write(`${file} differs from the seed files. Bring it up to date with: npm run seed -- dictionary\n`);
  process.exitCode = 1;
}
