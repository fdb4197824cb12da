import { showProgress } from '../../seed/show-progress';

/** What is written when work of `count` steps takes so many milliseconds a step. */
function shown(count: number, milliseconds: number, isTerminal: boolean): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = showProgress({ write: (text) => written.push(text), now: () => time, isTerminal });
  for (let done = 1; done <= count; done += 1, time += milliseconds) progress('Reading files', done, count);
  return written;
}

it('says nothing of work that takes less than two seconds', () => {
  expect(shown(100, 19, true)).toEqual([]);
  expect(shown(100, 19, false)).toEqual([]);
});

it('says what, how many of how many and how long, a line every ten seconds where there is no terminal', () => {
  expect(shown(2_500, 10, false)).toEqual([
    'Reading files: 201 of 2,500, about 23 s left\n',
    'Reading files: 1,201 of 2,500, about 13 s left\n',
    'Reading files: 2,201 of 2,500, about 3 s left\n',
  ]);
});

it('keeps one line on a terminal, which goes at the end', () => {
  const written = shown(400, 10, true);
  expect(written).toHaveLength(5);
  expect(written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n'))).toBe(true);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

it('counts the time of each piece of work by itself', () => {
  const written: string[] = [];
  let time = 0;
  const progress = showProgress({ write: (text) => written.push(text), now: () => time, isTerminal: false });
  progress('Reading files', 1, 2);
  time = 1_500;
  progress('Writing rows', 1, 2);
  time = 3_000;
  progress('Writing rows', 1, 2);
  expect(written).toEqual([]);
});
