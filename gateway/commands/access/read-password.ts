import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** A password from the terminal, not shown while it is typed, or the first line of what is piped in. Never an argument: those are seen by all. */
export async function readPassword(prompt: string): Promise<string> {
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (process.stdin.isTTY) process.stderr.write(`${prompt}: `);
  const lines = createInterface({ input: process.stdin, output: silence, terminal: process.stdin.isTTY === true });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (process.stdin.isTTY) process.stderr.write('\n');
  }
}
