import { count, painter } from '../report-problems';
import type { SectionCoverage } from './coverage';
import type { Verification } from './verify-seed';
import type { VerifyProblem } from './verify-problem';

/** For people: the problems, then what of the text is cited. */
export function formatVerification(verification: Verification, color: boolean): string {
  const { problems, coverage, citations, figures, source } = verification;
  const paint = painter(color);
  return [
    ...problems.map((problem) => problemLines(problem, paint)),
    ...(problems.length > 0 ? [''] : []),
    ' cited  share  section (line of the text)',
    ...coverage.sections.map(sectionLines),
    '',
    `${share(coverage)} of ${count(coverage.characters, 'character')} stand in a sentence, bullet or cell that a citation touches.`,
    `${count(citations, 'citation')} and ${count(figures, 'figure')} from source:${source}: ${count(problems.length, 'problem')}.`,
  ].join('\n');
}

/** The same for tools. */
export function verificationAsJson({ figurePlaces: _offsets, ...verification }: Verification): string {
  return JSON.stringify(verification, null, 2);
}

function problemLines(problem: VerifyProblem, paint: ReturnType<typeof painter>): string {
  const { file, line, column, severity, code, message, suggestion } = problem;
  const place = paint.bold(`${file}:${line}:${column}`);
  const label = code === 'marker-misplaced' ? 'It stands in' : 'Nearest';
  const hint = suggestion === null || suggestion === '' ? '' : ` ${label}: ${suggestion}`;
  return `${place}  ${paint.red(severity.padEnd(7))}  ${code}\n  ${message}${hint}`;
}

function sectionLines({ section, line, citations, untouched, ...sizes }: SectionCoverage): string {
  const name = section === '' ? '(before the first heading)' : section;
  const head = `${String(citations).padStart(6)}  ${share(sizes).padStart(5)}  ${name} (${line})`;
  return [head, ...untouched.map((each) => `${' '.repeat(15)}- ${each.line}: ${each.text}`)].join('\n');
}

/** Rounded down, so that only a whole is 100%. */
function share({ touched, characters }: { readonly touched: number; readonly characters: number }): string {
  return `${characters === 0 ? 100 : Math.floor((100 * touched) / characters)}%`;
}
