import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkSeed } from './check';
import { flattenSeed } from './flatten';
import type { KnowledgeRows } from './rows';

/** A command that writes a page of the docs from the seed files, or with `--check` compares it with them. */
export function generatedPageCommand(
  name: string,
  root: string,
  file: string,
  render: (rows: KnowledgeRows) => string,
): Command {
  return new Command(name)
    .description(`write ${file} from the seed files`)
    .option('--check', 'write nothing; fail where the file is out of date')
    .action(({ check = false }: { check?: boolean }) => {
      const { seed, problems } = checkSeed(root);
      if (problems.some(({ severity }) => severity === 'error')) {
        throw new Error('The seed files have mistakes. First mend what this shows: npm run seed -- check');
      }
      const text = render(flattenSeed(seed));
      if (!check) return writeFileSync(file, text);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
      process.stderr.write(`${file} differs from the seed files. Bring it up to date with: npm run seed -- ${name}\n`);
      process.exitCode = 1;
    });
}
