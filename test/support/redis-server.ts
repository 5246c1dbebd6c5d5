import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { freePort } from '../../gateway/database/embedded/free-port.ts';

/** Whether this machine has a redis-server; `.ci/run` sees to it. */
export const hasRedisServer: boolean = spawnSync('redis-server', ['--version']).status === 0;

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Stops it from answering, without closing a connection. */
  freeze(): void;
  thaw(): void;
  /** Resolves when it is gone. */
  stop(): Promise<void>;
}

/** A Redis of the test's own, in memory only, on loopback. */
export async function startRedisServer(port?: number): Promise<RedisServer> {
  const at = port ?? (await freePort(0));
  const args = ['--bind', '127.0.0.1', '--port', String(at), '--save', '', '--appendonly', 'no', '--dir', '/tmp'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(server, 'exit');
  await readiness(server.stdout);
  return {
    url: `redis://127.0.0.1:${at}`,
    port: at,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    async stop() {
      server.kill('SIGKILL');
      await exited;
    },
  };
}

async function readiness(output: NodeJS.ReadableStream): Promise<void> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: output })) {
    seen.push(line);
    if (line.includes('Ready to accept connections')) {
      output.resume();
      return;
    }
  }
  throw new Error(`redis-server did not start:\n${seen.join('\n')}`);
}
