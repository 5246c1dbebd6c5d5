import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Connection, connect } from '../../gateway/database/connection.ts';
import { hubLogin, loginOf } from '../../gateway/database/role/login.ts';
import { asDriver, type StatementClient, tenantClient } from '../../subgraphs/shared/tenancy/connect-tenants.ts';
import { Lanes } from '../../subgraphs/shared/tenancy/lanes.ts';
import { currentTenant } from '../../subgraphs/shared/tenancy/tenant.ts';

export interface TestDatabase {
  /** As its owner, whom no policy binds. */
  readonly url: string;
  readonly sql: Connection['sql'];
  /** For a principal's request as the hub's role, which policies bind; for the test's own statements as the owner. */
  readonly db: Connection['db'];
  /** What `db` hands its statements to. */
  readonly client: StatementClient;
  /** As the hub's role. */
  readonly hubUrl: string;
  /** Ends the connections and removes the database; call it in `afterAll`. */
  drop(): Promise<void>;
}

/** Of each test database, what its `db` hands statements to. */
const clients = new WeakMap<object, StatementClient>();

/** What takes the statements of a test database, by its `sql`. */
export const clientOf = (sql: object): StatementClient | undefined => clients.get(sql);

const LANES = 5;

/** A database of its own for one test file, with all migrations and no rows. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `sangam_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} });
  await createFromTemplate(admin, name, inject('templateName'));

  const own = new URL(inject('serverUrl'));
  own.pathname = `/${name}`;
  const owner = connect(own.href);
  const hubUrl = await hubLogin(own.href, randomBytes(32));
  const lanes = { owner: new Lanes(own.href, LANES), hub: new Lanes(hubUrl, LANES) };
  const client = routed(tenantClient(lanes.owner), tenantClient(lanes.hub));
  clients.set(owner.sql, client);
  return {
    url: own.href,
    hubUrl,
    sql: owner.sql,
    client,
    db: drizzle(asDriver(client)),
    async drop() {
      await Promise.all([owner.close(), lanes.owner.close(), lanes.hub.close()]);
      await admin`drop database ${admin(name)} with (force)`;
      await admin`drop role ${admin(loginOf(name))}`;
      await admin.end();
    },
  };
}

/** Statements of a request go to the tenants' client, others to the owner's. */
const routed = (owner: StatementClient, tenants: StatementClient): StatementClient => {
  const client = () => (currentTenant() === undefined ? owner : tenants);
  return {
    options: { parsers: {}, serializers: {} },
    unsafe: (...statement) => client().unsafe(...statement),
    begin: (work) => client().begin(work),
  };
};

const OBJECT_IN_USE = '55006';

/** A template is copied by one at a time while nobody is connected to it: others, and autovacuum, take a moment. */
async function createFromTemplate(admin: postgres.Sql, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await admin`create database ${admin(name)} template ${admin(template)}`;
      return;
    } catch (error) {
      const inUse = error instanceof postgres.PostgresError && error.code === OBJECT_IN_USE;
      if (!inUse || attempt === 100) throw error;
      await pause(50);
    }
  }
}
