import type postgres from 'postgres';
import { typenameOfId } from '../../../subgraphs/shared/ids.ts';
import type { Caller } from './callers.ts';
import { PERSONAL, RULES, type Rule, TYPES, type TypeName } from './rules.ts';

/** What a caller may see of all records that there are, by the rules. */
export interface Sight {
  readonly visible: ReadonlyMap<TypeName, ReadonlySet<string>>;
  readonly hidden: ReadonlyMap<TypeName, readonly string[]>;
  sees(id: string): boolean;
  /** Whether there is such a record, and not for the caller. */
  hides(id: string): boolean;
  /** Whether contact and tax identifiers of a seller are the caller's to see. */
  seesPerson(id: string): boolean;
}

/** As `marks.ts` marks contacts. */
const PERSON = /~person~([a-z]{2,4}_[0-7][0-9a-hjkmnp-tv-z]{25})/g;
const ID = /\b[a-z]{2,4}_[0-7][0-9a-hjkmnp-tv-z]{25}/g;

export async function sightOf(sql: postgres.Sql, caller: Caller): Promise<Sight> {
  const visible = new Map<TypeName, Set<string>>();
  const hidden = new Map<TypeName, string[]>();
  const known = new Set<string>();
  const kept = new Set<string>();
  for (const type of TYPES) {
    const rows = await judge(sql, RULES[type], caller);
    const ids = rows.filter(({ seen }) => seen).map(({ id }) => id);
    for (const { id, seen } of rows) (seen ? known : kept).add(id);
    visible.set(type, new Set(ids));
    hidden.set(
      type,
      rows.filter(({ seen }) => !seen).map(({ id }) => id),
    );
  }
  const persons = new Set<string>();
  for (const rule of PERSONAL) for (const { id, seen } of await judge(sql, rule, caller)) if (seen) persons.add(id);
  return {
    visible,
    hidden,
    sees: (id) => known.has(id),
    hides: (id) => kept.has(id),
    seesPerson: (id) => persons.has(id),
  };
}

async function judge(sql: postgres.Sql, { table, scope, ...rule }: Rule, caller: Caller) {
  const mayAsk = caller.authorization !== '' && (scope === undefined || caller.scopes.has(scope));
  const condition = mayAsk ? conditionOf(rule, caller) : 'false';
  return sql.unsafe<{ id: string; seen: boolean }[]>(
    `select r.id, (${condition}) as seen from ${table} r where ($1::text, $2::text) is not null`,
    [caller.state ?? '', caller.organization ?? ''],
  );
}

function conditionOf(rule: Pick<Rule, 'bureau' | 'partner'>, { audience }: Caller): string {
  return audience === 'admin' ? 'true' : rule[audience];
}

/**
 * Ids of records in a text that the caller may not see, wherever they stand, but for those that the caller named. Every
 * text of a record has its id in it.
 */
export function hiddenIn(text: string, sight: Sight, named: ReadonlySet<string> = new Set()): string[] {
  const persons = [...text.matchAll(PERSON)].flatMap(([, id]) => id ?? []);
  return [
    ...idsIn(text).filter((id) => !named.has(id) && sight.hides(id)),
    ...new Set(persons.filter((id) => !sight.seesPerson(id))),
  ];
}

/** Ids of records that stand in a text, each once. */
export const idsIn = (text: string): string[] =>
  [...new Set(text.match(ID) ?? [])].filter((id) => typenameOfId(id) !== null);
