import postgres from 'postgres';
import { StartError } from '../start-error.ts';

/** The role whose members work in the hub's database: its rights are given with the migrations. */
export const HUB_ROLE = 'sangam_hub';

/** Throws a StartError when row-level security would not bind whoever connects by this url, or when it has no rights. */
export async function assertBound(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, prepare: false, connect_timeout: 10, onnotice: () => {} });
  try {
    const [role] = await sql<{ name: string; isFree: boolean; isMember: boolean }[]>`
      select rolname as name, rolsuper or rolbypassrls as "isFree",
        exists (select from pg_roles hub where hub.rolname = ${HUB_ROLE} and pg_has_role(hub.oid, 'USAGE')) as "isMember"
      from pg_roles where rolname = current_user`;
    if (role === undefined || role.isFree)
      throw new StartError(
        `The role "${role?.name}" sees all rows whatever the policies say: expected one without SUPERUSER and BYPASSRLS.`,
      );
    if (!role.isMember)
      throw new StartError(
        `The role "${role.name}" has no rights in the database: run GRANT ${HUB_ROLE} TO "${role.name}" as its owner.`,
      );
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`Cannot use the database: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
