import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** With two processors or more, the server has the first and the client the second, so that neither takes the other's time. */
const apart = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
const on = (processor, args) =>
  apart ? ['taskset', ['-c', String(processor), process.execPath, ...args]] : [process.execPath, args];

/** USER_HZ of Linux, whatever the kernel counts with. */
const TICKS_A_SECOND = 100;

/** Starts a server that prints `ready: URL` and waits for that. */
export function startServer(name, args, env) {
  const [command, all] = on(0, args);
  const started = performance.now();
  const child = spawn(command, all, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it was ready.`)));
    child.stdout.setEncoding('utf8').on('data', (part) => {
      said += part;
      const url = /ready: (http:\/\/[^\s,]+)/.exec(said)?.[1];
      if (url === undefined) return;
      child.removeAllListeners('exit');
      child.stdout.removeAllListeners('data').resume();
      resolve({
        name,
        processorTime,
        url: url.replace('localhost', '127.0.0.1'),
        ready: performance.now() - started,
        memory,
        stop,
      });
    });
  });

  /** Seconds of processors that the server has taken so far, where the operating system tells them. */
  function processorTime() {
    const stat = `/proc/${child.pid}/stat`;
    if (!existsSync(stat)) return null;
    const [user, system] = readFileSync(stat, 'utf8').split(') ').at(-1).split(' ').slice(11, 13).map(Number);
    return (user + system) / TICKS_A_SECOND;
  }

  /** Resident megabytes, where the operating system tells them. */
  function memory() {
    const kilobytes = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout);
    return kilobytes > 0 ? kilobytes / 1024 : null;
  }
}

/** Runs a program beside the servers with this text as its input; answers what it printed, as JSON. */
export function runBeside(args, input) {
  const [command, all] = on(1, args);
  const child = spawn(command, all, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (part) => (printed += part));
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed)) : reject(new Error(`${args[0]} ended with ${code}.`)),
    );
  });
}
