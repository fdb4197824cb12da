/**
 * Ends this process as a signal would once its parent is gone. npm passes a signal on to the shell between it and its script; the shell
 * dies of it, and passes nothing on.
 */
export function endWithParent() {
  const { ppid } = process;
  const look = () => {
    if (process.ppid !== ppid) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, 500).unref();
}
