import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkSeed } from '../check';
import { flattenSeed } from '../flatten';
import { renderDictionary } from './render-dictionary';

/** `seed dictionary`: writes the data dictionary from the seed files, or compares it with them. */
export function dictionaryCommand(root: string, file: string): Command {
  return new Command('dictionary')
    .description(`write ${file} from the seed files`)
    .option('--check', 'write nothing; fail where the file is out of date')
    .action(({ check = false }: { check?: boolean }) => {
      const { seed, problems } = checkSeed(root);
      if (problems.some(({ severity }) => severity === 'error')) {
        throw new Error('The seed files have mistakes. First mend what this shows: npm run seed -- check');
      }
      const text = renderDictionary(flattenSeed(seed));
      if (!check) return writeFileSync(file, text);
      if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
      process.stderr.write(
        `${file} differs from the seed files. Bring it up to date with: npm run seed -- dictionary\n`,
      );
      process.exitCode = 1;
    });
}
