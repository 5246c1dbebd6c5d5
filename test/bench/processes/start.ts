import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { HeadersOfPartners } from '../partners.ts';
import type { Request, ServeOptions } from './serve.ts';

export interface Server {
  readonly pid: number;
  readonly url: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly headers: HeadersOfPartners;
  /** Has the process do something and gives its answer. */
  ask(what: Exclude<Request['ask'], 'serve'>): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts a file that calls `serve` in a process of its own, in production mode and with what it says on our stderr. */
export async function startServer(
  file: URL,
  options: ServeOptions,
  nodeOptions: readonly string[] = [],
): Promise<Server> {
  const child = fork(file, { execArgv: [...nodeOptions], env: { ...process.env, NODE_ENV: 'production' } });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file.pathname} could not be started`);
  const served = await request(child, { ask: 'serve', options }).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    pid,
    ...(served as Pick<Server, 'url' | 'urls' | 'headers'>),
    ask: (what) => request(child, { ask: what }),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      await Promise.race([request(child, { ask: 'stop' }).catch(() => {}), ended]);
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** One at a time: answers come in the order of the questions. */
async function request(child: ChildProcess, message: Request): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const onMessage = (answer: { value?: unknown; error?: string }) =>
    answer.error === undefined ? resolve(answer.value) : reject(new Error(answer.error));
  const onExit = (code: number | null) => reject(new Error(`the process ended with ${code}`));
  child.once('message', onMessage);
  child.once('exit', onExit);
  child.send(message);
  try {
    return await promise;
  } finally {
    child.off('message', onMessage);
    child.off('exit', onExit);
  }
}
