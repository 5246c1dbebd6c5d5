import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../gateway/database/embedded-postgres.ts';
import { migrate } from '../../gateway/database/migrate.ts';
import { removeAbandonedServers } from './abandoned-servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database whose user may make others. */
    serverUrl: string;
    /** The database with all migrations and no rows that `cloneDatabase` copies. Nobody connects to it. */
    templateName: string;
  }
}

const HOME_PREFIX = 'sangam-test-';

/** Speed before safety: what a test loses with the power was not worth keeping. */
const TEST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  max_connections: '200',
};

/** One server for the whole run: that of DATABASE_URL, or an embedded one in a temporary folder. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given === undefined ? await startThrowawayServer() : { url: given, remove: async () => {} };
  const template = `sangam_template_${randomBytes(4).toString('hex')}`;
  const sql = postgres(server.url, { max: 1, onnotice: () => {} });
  try {
    await sql`create database ${sql(template)}`;
    const templateUrl = new URL(server.url);
    templateUrl.pathname = `/${template}`;
    await migrate(templateUrl.href);
    project.provide('serverUrl', server.url);
    project.provide('templateName', template);
  } catch (error) {
    await sql.end();
    await server.remove();
    throw error;
  }
  return async () => {
    await sql`drop database ${sql(template)} with (force)`;
    await sql.end();
    await server.remove();
  };
}

async function startThrowawayServer(): Promise<{ url: string; remove(): Promise<void> }> {
  await removeAbandonedServers(HOME_PREFIX);
  const home = await mkdtemp(join(tmpdir(), HOME_PREFIX));
  // The user that the server runs as, when the tests run as root, has to pass.
  await chmod(home, 0o755);
  const server = await startEmbeddedPostgres({ home, log: () => {}, settings: TEST_SETTINGS });
  return {
    url: server.url,
    async remove() {
      await server.stop();
      await rm(dirname(server.dataFolder), { recursive: true });
      await rm(home, { recursive: true, force: true });
    },
  };
}
