import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a module in a thread of its own, hands it `task` as its workerData, and answers the one message that it posts.
 * @param path of the module, without its extension
 * @throws what the thread throws, or an Error where it ends without a message
 */
export function runInThread<Answer>(path: string, task: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Sources are run as they are in development and in tests; a worker needs the same loader as its parent.
    const extension = extname(__filename);
    const execArgv = extension === '.ts' ? ['-r', require.resolve('@swc-node/register')] : [];
    const worker = new Worker(`${path}${extension}`, { workerData: task, execArgv });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`The thread of ${path} ended early.`)));
    worker.unref();
  });
}
