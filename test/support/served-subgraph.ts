import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline/promises';

const ROOT = new URL('../..', import.meta.url).pathname;

export interface ServedSubgraph {
  /** Where it takes GraphQL. */
  readonly url: string;
  readonly pid: number;
  /** All that it wrote on standard error so far. */
  log(): string;
  /** Sends SIGKILL and resolves when it is gone. */
  kill(): Promise<void>;
  /** Sends SIGTERM and resolves to the exit status. */
  stop(): Promise<number | null>;
}

export interface ServedSubgraphOptions {
  readonly databaseUrl: string;
  readonly secret: Uint8Array;
  readonly hubUrl: string;
  /** 0 takes a free one. */
  readonly port?: number;
}

/** One subgraph in a process of its own, as an operator starts it. */
export async function serveSubgraph(name: string, options: ServedSubgraphOptions): Promise<ServedSubgraph> {
  const child = spawn(process.execPath, ['subgraphs/serve.ts', name, '--port', String(options.port ?? 0)], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: options.databaseUrl,
      SUBGRAPH_SECRET: Buffer.from(options.secret).toString('base64'),
      HUB_URL: options.hubUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const first = await Promise.race([once(createInterface(child.stdout), 'line'), exited]);
  const url = /http:\S+/.exec(String(first[0]))?.[0];
  if (url === undefined || child.pid === undefined) throw new Error(`${name} did not start: ${log}`);
  return {
    url,
    pid: child.pid,
    log: () => log,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
  };
}

/** A port that was free a moment ago: for a hub whose address has to be known before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('expected an address with a port');
  return address.port;
}
