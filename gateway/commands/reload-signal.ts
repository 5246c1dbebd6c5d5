import { closeSync, openSync } from 'node:fs';

/**
 * SIGHUP means two things. From an operator it asks for a reload; from a terminal that was closed it says that whoever
 * started the process has gone, and then it is to end as any program does: a hub nobody sees would hold port and database.
 * Both come to a process that was started in a terminal, so it looks whether that is still there.
 */
export function listenForReload(reload: () => Promise<unknown>): void {
  const startedInTerminal = hasTerminal();
  process.on('SIGHUP', () => {
    if (startedInTerminal && !hasTerminal()) process.kill(process.pid, 'SIGTERM');
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
