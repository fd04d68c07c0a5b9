const everyMs = 300;

/**
 * Stops with whoever started us. npm runs a script through a shell, and asked to stop it stops the shell only:
 * the server would stay behind and hold its port. A process whose parent is gone has been given another one.
 */
export function stopWithParent() {
  // Started by hand, one may want to leave it running.
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, everyMs);
  watch.unref();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => alreadyAsked(signal, watch));
}

/** Who was asked to stop is not asked twice: a server reads that as "at once". */
function alreadyAsked(signal, watch) {
  clearInterval(watch);
  // Our listening has switched off what a signal does by itself: where nobody else listens, it is done now.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
