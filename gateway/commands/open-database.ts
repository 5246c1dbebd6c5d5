import { readConfig } from '../config.ts';
import { embeddedUrl, startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { isHubRunning } from './running-hub.ts';

/** The database of the environment, that of the hub which is running, or the hub's own, started for the while. */
export async function openDatabase(opened: AsyncDisposableStack): Promise<string> {
  const { databaseUrl, home } = readConfig();
  if (databaseUrl !== null) return databaseUrl;
  const running = (await isHubRunning(home)) ? await embeddedUrl(home) : null;
  if (running !== null) return running;
  const embedded = await startEmbeddedPostgres({ home, log: () => {} });
  opened.defer(() => embedded.stop());
  return embedded.url;
}
