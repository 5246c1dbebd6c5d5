import { z } from 'zod';
import { type Environment, readVariable, type Variable } from '../subgraphs/shared/environment.ts';
import { AUDIENCES, type Audience } from '../subgraphs/shared/principal.ts';
import { StartError } from '../subgraphs/shared/start-error.ts';
import { DEFAULT_LIMITS, type Limits } from './executor/limits.ts';

/** What a client of one audience may ask for. */
export interface ClientLimits extends Limits {
  /** Bytes of a request's body, after unpacking. */
  readonly body: number;
  /** Operations of one batch. */
  readonly batch: number;
  /** Cost that a client may spend at once. */
  readonly budget: number;
  /** Cost that a client gets back a second. */
  readonly restoreRate: number;
}

export type LimitsByAudience = Readonly<Record<Audience, ClientLimits>>;

const DEFAULTS: ClientLimits = {
  ...DEFAULT_LIMITS,
  body: 1024 * 1024,
  batch: 5,
  budget: 200_000,
  restoreRate: 10_000,
};

/** One limit for one audience, or for all. */
interface Setting {
  readonly audience: Audience | null;
  readonly name: keyof ClientLimits;
  readonly value: number;
}

/** The limits of each audience, with `changes` for all of them. */
export const limitsForAll = (changes: Partial<ClientLimits> = {}): LimitsByAudience =>
  byAudience(() => ({ ...DEFAULTS, ...changes }));

const NAMES = Object.keys(DEFAULTS).filter(isLimit);

const LIMITS: Variable<readonly Setting[]> = {
  expected: `NAME=NUMBER or AUDIENCE.NAME=NUMBER, with commas between several, such as depth=12,partner.budget=50000 (${NAMES.join(', ')})`,
  schema: z.string().transform((text, context) => {
    const settings = text.split(',').map(toSetting);
    if (settings.includes(null)) context.addIssue({ code: 'custom', message: 'no list of limits' });
    return settings.filter((setting) => setting !== null);
  }),
};

/**
 * `LIMITS`: what differs from the defaults, for all audiences or for one; what is said of one counts before what is said of
 * all. Throws a StartError when a limit is not known, or when one operation may cost more than the whole budget: it
 * could never be answered.
 */
export function readLimits(env: Environment): LimitsByAudience {
  const settings = readVariable(env, 'LIMITS', LIMITS) ?? [];
  const changesFor = (audience: Audience | null) =>
    Object.fromEntries(settings.filter((one) => one.audience === audience).map(({ name, value }) => [name, value]));
  const limits = byAudience((audience) => ({ ...DEFAULTS, ...changesFor(null), ...changesFor(audience) }));
  for (const audience of AUDIENCES) {
    const { cost, budget } = limits[audience];
    if (cost > budget)
      throw new StartError(
        `LIMITS: expected a budget of at least the cost of one operation for ${audience}, got ${budget} and ${cost}.`,
      );
  }
  return limits;
}

function toSetting(text: string): Setting | null {
  const [, audience, name = '', digits] = /^\s*(?:([a-z]+)\.)?(\w+)=([1-9]\d{0,9})\s*$/.exec(text) ?? [];
  const known = AUDIENCES.find((one) => one === audience) ?? null;
  if (!isLimit(name) || (audience !== undefined && known === null)) return null;
  return { audience: known, name, value: Number(digits) };
}

function isLimit(name: string): name is keyof ClientLimits {
  return Object.hasOwn(DEFAULTS, name);
}

const byAudience = (limitsOf: (audience: Audience) => ClientLimits): LimitsByAudience => ({
  partner: limitsOf('partner'),
  bureau: limitsOf('bureau'),
  admin: limitsOf('admin'),
});
