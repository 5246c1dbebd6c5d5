import { eachOf, faultsOf } from './ask.ts';
import { type Caller, callerWithScopes, demoCaller } from './callers.ts';
import type { EntryPoint, Lookout } from './entry-points.ts';
import { type Hints, hintsFor } from './hints.ts';
import { type Sight, sightOf } from './visible.ts';
import { type Prepare, startWorld, type World } from './world.ts';

/** Two bureaus and two partners with all scopes that they may have, and two that lack some. */
export const TENANTS = ['bureau-up', 'bureau-kl', 'flipkart-whole', 'amazon-whole'] as const;
export const CALLERS = [...TENANTS, 'bureau-up-no-pii', 'bureau-up-no-reading'] as const;
export type CallerName = (typeof CALLERS)[number];

const OF_PARTNERS = `catalogue:read enterprise:read incubation:write listing:write mou:read pii:read trade:read webhook:manage`;

/** A caller with what the caller may see, and what there is to look for. */
export interface Looker extends Lookout {
  readonly sight: Sight;
  /** Names of types that answers had. */
  readonly met: Set<string>;
}

export interface Setting {
  readonly world: World;
  readonly lookers: ReadonlyMap<CallerName, Looker>;
}

export async function startSetting(prepare?: Prepare): Promise<Setting> {
  const world = await startWorld(prepare);
  const { hub } = world;
  const whole = async (id: 'bureau-up' | 'bureau-kl'): Promise<Caller> => {
    const demo = await demoCaller(hub, id);
    return { ...(await callerWithScopes(hub, demo, `${id}-whole`, [...demo.scopes, 'webhook:manage'])), name: id };
  };
  const up = await whole('bureau-up');
  const partner = async (id: 'flipkart' | 'amazon') =>
    callerWithScopes(hub, await demoCaller(hub, id), `${id}-whole`, OF_PARTNERS.split(' '));
  const callers: Readonly<Record<CallerName, Caller>> = {
    'bureau-up': up,
    'bureau-kl': await whole('bureau-kl'),
    'flipkart-whole': await partner('flipkart'),
    'amazon-whole': await partner('amazon'),
    'bureau-up-no-pii': await callerWithScopes(
      hub,
      up,
      'bureau-up-no-pii',
      [...up.scopes].filter((scope) => scope !== 'pii:read'),
    ),
    'bureau-up-no-reading': await callerWithScopes(hub, up, 'bureau-up-no-reading', ['export:run']),
  };
  const lookers = new Map<CallerName, Looker>();
  for (const name of CALLERS) {
    const caller = callers[name];
    const sight = await sightOf(world.database.sql, caller);
    const hints: Hints = await hintsFor(world, caller, sight);
    lookers.set(name, { caller, sight, hints, asked: new Set(), met: new Set() });
  }
  return { world, lookers };
}

export function lookerOf({ lookers }: Setting, name: CallerName): Looker {
  const looker = lookers.get(name);
  if (looker === undefined) throw new Error(`expected a caller ${name}`);
  return looker;
}

/** What is wrong with the answers to all of these; the first of them in full, so that a failure can be read. */
export async function faultsAt({ world }: Setting, looker: Looker, entries: readonly EntryPoint[]): Promise<string[]> {
  const faults = await eachOf(entries, (entry) => faultsOf(world.hub.url, looker, entry));
  return faults
    .flat()
    .slice(0, 20)
    .map((fault) => fault.slice(0, 1_000));
}
