import { existsSync, readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { checkSeed } from '../check';
import { formatVerification, verificationAsJson } from './report-verification';
import { VERIFY_CODES } from './verify-problem';
import { type Verification, verifySeed } from './verify-seed';

/** The report that the knowledge base began with. */
export const FIRST_SOURCE = 'super-smart-city-2.0';

interface VerifyOptions {
  readonly text: string;
  readonly source: string;
  readonly until?: string;
  readonly format: 'text' | 'json';
}

/** `seed verify`: are the citations of a source borne out by its text? */
export function verifyCommand(root: string): Command {
  return new Command('verify')
    .description('compare the citations of a source with its text, and show what of the text is cited')
    .requiredOption('--text <file>', 'the text of the source: Markdown, UTF-8')
    .option('--source <slug>', 'whose citations', FIRST_SOURCE)
    .option('--until <line>', 'a line of the text; what follows it (contacts, legal notice) counts for no coverage')
    .addOption(new Option('--format <format>', 'for people or for tools').choices(['text', 'json']).default('text'))
    .addHelpText('after', codesHelp())
    .action((options: VerifyOptions) => {
      const verification = verify(root, options);
      const { format } = options;
      const color = process.stdout.isTTY === true;
      process.stdout.write(
        `${format === 'json' ? verificationAsJson(verification) : formatVerification(verification, color)}\n`,
      );
      if (verification.problems.length > 0) process.exitCode = 1;
    });
}

function codesHelp(): string {
  const lines = Object.entries(VERIFY_CODES).map(([code, meaning]) => `  ${code.padEnd(22)}${meaning}`);
  return ['', 'What it can say:', ...lines].join('\n');
}

function verify(root: string, { text, source, until }: VerifyOptions): Verification {
  if (!existsSync(text)) throw new Error(`There is no ${text}.`);
  const { seed, problems } = checkSeed(root);
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new Error('The seed files have mistakes. First mend what this shows: npm run seed -- check');
  }
  return verifySeed(seed, source, readFileSync(text, 'utf8'), until);
}
