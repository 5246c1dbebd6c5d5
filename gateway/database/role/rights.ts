import type { Sql, TransactionSql } from 'postgres';
import { HUB_ROLE } from '../../../subgraphs/shared/tenancy/assert-bound.ts';
import { StartError } from '../start-error.ts';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes the role where the server does not have it, and gives it what it is to have in this database: to read and write rows, and
 * no more than to read and add them where history is kept. Changes nothing when all is as it should be. Throws a
 * StartError when the owner of the database may not make roles.
 */
export async function grantRights(sql: Sql | TransactionSql): Promise<void> {
  await makeRole(sql);
  await sql.unsafe(GRANT);
}

async function makeRole(sql: Sql | TransactionSql): Promise<void> {
  const [role] = await sql`select from pg_roles where rolname = ${HUB_ROLE}`;
  if (role !== undefined) return;
  try {
    await sql.unsafe(MAKE_ROLE);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE)) throw error;
    throw new StartError(
      `The database's user may not make the role "${HUB_ROLE}" that the hub works as. Have an administrator run:\n` +
        `  CREATE ROLE ${HUB_ROLE} NOLOGIN;`,
      { cause: error },
    );
  }
}

/** Databases of one server share their roles: another may be making it at the same time. */
const MAKE_ROLE = `do $$ begin
  create role ${HUB_ROLE} nologin;
exception when duplicate_object or unique_violation then null;
end $$`;

/** Tables with a trigger of this name keep what is written. */
const APPEND_ONLY = '%append_only';

/** Tables, in whichever schema, that only functions with their owner's rights write to: audit chains, and spellings that are known. */
const WRITTEN_BY_FUNCTIONS = ['audit_head', 'audit_link', 'search_word'].map((name) => `'${name}'`).join(', ');

/**
 * Rights are compared before they are granted: every grant writes to the catalogue, and a hub starts often. The tables of
 * applied migrations are their owner's alone.
 */
const GRANT = `do $$ declare
  target record;
begin
  for target in
    select nspname as name from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'migrations', 'public')
      and not has_schema_privilege('${HUB_ROLE}', oid, 'USAGE')
  loop
    execute format('grant usage on schema %I to ${HUB_ROLE}', target.name);
  end loop;

  for target in
    with relation as (
      select class.oid, class.relkind, class.relacl,
        case
          when relkind = 'S' then array['USAGE']
          when relname in (${WRITTEN_BY_FUNCTIONS}) then array['SELECT']
          when exists (select from pg_trigger where tgrelid = class.oid and tgname like '${APPEND_ONLY}')
            then array['INSERT', 'SELECT']
          else array['DELETE', 'INSERT', 'SELECT', 'UPDATE']
        end as wanted
      from pg_class class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p', 'S')
        and nspname !~ '^pg_' and nspname not in ('information_schema', 'migrations', 'public')
    ), compared as (
      select relation.*, array(
        select privilege_type from aclexplode(relacl) where grantee = '${HUB_ROLE}'::regrole order by 1
      ) as held
      from relation
    )
    select oid::regclass as name, case relkind when 'S' then 'sequence' else 'table' end as kind, wanted, held
    from compared where wanted <> held
  loop
    execute format('revoke all on %s %s from ${HUB_ROLE}', target.kind, target.name);
    execute format('grant %s on %s %s to ${HUB_ROLE}', array_to_string(target.wanted, ', '), target.kind, target.name);
  end loop;
end $$`;
