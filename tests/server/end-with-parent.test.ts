import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../src/paths';

const MODULE = join(PROJECT_ROOT, 'scripts/lib/end-with-parent.mjs');
const SERVER = `import(process.argv[1]).then(({ endWithParent }) => {
  endWithParent();
  process.on('SIGTERM', () => console.log('stopping') ?? process.exit(0));
  setInterval(() => {}, 1000);
  console.log(process.pid);
})`;

/** As npm starts a script: a shell, which waits for it, stands in between. Windows has neither this shell nor these signals. */
const notOnWindows = process.platform === 'win32' ? it.skip : it;

notOnWindows('a signal to the shell that started the server ends the server as well', async () => {
  const shell = spawn('sh', ['-c', '"$0" -e "$1" "$2"; true', process.execPath, SERVER, MODULE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  await pause(700);
  expect(isAlive(pid)).toBe(true);
  const told = once(shell.stdout, 'data');
  // The last process that holds the pipe is the server.
  const ended = once(shell.stdout, 'close');
  shell.kill('SIGTERM');
  expect(String((await told)[0])).toBe('stopping\n');
  await ended;
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
