import { closeSync, openSync } from 'node:fs';

/**
 * SIGHUP means two things. From an operator it asks for a reload; from a terminal that was closed it says that whoever
 * started the process has gone, and then it is to end as any program does: a hub nobody sees would hold port and database.
 * Both come to a process that talks to a terminal, so it looks whether that is still there. One that was started with
 * nohup, or as a service, writes elsewhere.
 */
export function listenForReload(reload: () => Promise<unknown>): void {
  const writesToTerminal = process.stdout.isTTY || process.stderr.isTTY;
  process.on('SIGHUP', () => {
    if (writesToTerminal && !hasTerminal()) process.kill(process.pid, 'SIGTERM');
    else void reload();
  });
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}
