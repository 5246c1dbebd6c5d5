import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Connection, connect } from '../../gateway/database/connection.ts';

export interface TestDatabase extends Pick<Connection, 'sql' | 'db'> {
  readonly url: string;
  /** Ends the connections and removes the database; call it in `afterAll`. */
  drop(): Promise<void>;
}

/** A database of its own for one test file, with all migrations and no rows. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `sangam_test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} });
  await createFromTemplate(admin, name, inject('templateName'));

  const own = new URL(inject('serverUrl'));
  own.pathname = `/${name}`;
  const connection = connect(own.href);
  return {
    url: own.href,
    sql: connection.sql,
    db: connection.db,
    async drop() {
      await connection.close();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}

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
