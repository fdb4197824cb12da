import { Argument, Command } from 'commander';
import { NODE_KINDS } from '../../src/entities/vocabulary';
import { checkSeed } from '../check';
import type { Seed } from '../read';
import { count } from '../report-problems';
import { planRenaming, removeNode, writeRenaming } from './rename-node';

/** `seed rename KIND OLD NEW`: in one step, and what pointed at the old one leads on. */
export function renameCommand(root: string): Command {
  return new Command('rename')
    .description(
      'give a node another slug: its file, all that names it, and the old one as former, by which old addresses lead on',
    )
    .addArgument(kindArgument())
    .argument('<old>', 'its slug')
    .argument('<new>', 'the slug it gets')
    .action((kind: string, old: string, next: string) => {
      const renaming = planRenaming(soundSeed(root), kind, old, next);
      writeRenaming(renaming);
      const files = count(renaming.texts.size, 'file');
      tell(
        `${kind}:${old} is ${kind}:${next} now: ${count(renaming.references, 'reference')} changed, ${files} written. Then: npm run seed -- diff`,
      );
    });
}

/** `seed remove KIND SLUG`: only what nothing names. */
export function removeCommand(root: string): Command {
  return new Command('remove')
    .description('remove a node that nothing else names; else say where it is named')
    .addArgument(kindArgument())
    .argument('<slug>', 'its slug')
    .action((kind: string, slug: string) => {
      tell(`${removeNode(soundSeed(root), kind, slug)} is removed. Then: npm run seed -- diff`);
    });
}

function kindArgument(): Argument {
  return new Argument('<kind>', 'its kind').choices([...NODE_KINDS]);
}

/** In a file with mistakes not every reference can be found. */
function soundSeed(root: string): Seed {
  const { seed, problems } = checkSeed(root);
  if (problems.every(({ severity }) => severity !== 'error')) return seed;
  throw new Error('The seed files have mistakes. First mend what this shows: npm run seed -- check');
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
