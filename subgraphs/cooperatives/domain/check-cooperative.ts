import { checkContact } from '../../shared/check-contact.ts';
import { type Check, checkNotAfter, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';
import type { TradeRow } from '../tables.ts';
import type { MemberCountsInput, RegisterCooperativeInput } from '../types.generated.ts';
import { stateOfDistrict } from './places.ts';

export interface CheckContext {
  readonly principal: Principal;
  readonly graph: EntityDirectory;
  readonly trades: ReadonlyMap<string, TradeRow>;
  /** Today in India. */
  readonly today: string;
}

/** The Co-operative Credit Societies Act, 1904, India's first, is of this day. */
const FIRST_ACT = '1904-03-25';
const MAX_MEMBERS = 10_00_00_000;
const MAX_TRADES = 10;
const MAX_ALIASES = 10;

/** What is to be checked: of a new co-operative everything, of a change only what it gives. */
export type CooperativeFields = {
  readonly [Field in keyof RegisterCooperativeInput]?: RegisterCooperativeInput[Field] | null | undefined;
} & Pick<RegisterCooperativeInput, 'state'>;

/** Every rule on a co-operative that does not need its tables: all issues at their paths under `input`. */
export async function checkCooperative(input: CooperativeFields, context: CheckContext): Promise<Issue[]> {
  return issuesIn([
    checkText('input.name', input.name, { max: 200 }),
    checkText('input.shortName', input.shortName, { max: 60 }),
    ...checkAliases(input.aliases),
    checkText('input.registrationNumber', input.registrationNumber, { max: 60 }),
    checkText('input.act', input.act, { max: 200 }),
    ...checkRegisteredOn(input.registeredOn, context.today),
    ...(await checkPlace(input, context)),
    ...checkTrades(input.trades, context.trades),
    ...checkMemberCounts('input.memberCounts', input.memberCounts, context.today),
    ...checkContact(input.contact),
  ]);
}

export function checkAliases(aliases: readonly string[] | null | undefined): Check[] {
  if (!aliases) return [];
  if (aliases.length > MAX_ALIASES)
    return [
      issue('input.aliases', 'OUT_OF_RANGE', { expected: `up to ${MAX_ALIASES} names`, received: aliases.length }),
    ];
  return aliases.map((alias, position) => checkText(`input.aliases.${position}`, alias, { max: 200 }));
}

function checkRegisteredOn(day: string | null | undefined, today: string): Check[] {
  if (!day) return [];
  if (day < FIRST_ACT)
    return [issue('input.registeredOn', 'OUT_OF_RANGE', { expected: `${FIRST_ACT} or later`, received: day })];
  return [checkNotAfter('input.registeredOn', day, today, 'today')];
}

/** The state must be the bureau's own, and the district, which the register of places knows, must lie in the state. */
async function checkPlace({ state, district }: CooperativeFields, context: CheckContext): Promise<Check[]> {
  const places = [{ __typename: 'State', id: state }, ...(district ? [{ __typename: 'District', id: district }] : [])];
  const [foundState, foundDistrict] = await context.graph.find(places, { District: 'state { code }' });
  return [
    checkState(state, foundState !== null, context.principal),
    district ? checkDistrict(district, stateOfDistrict(foundDistrict), state) : null,
  ];
}

function checkState(state: string, isKnown: boolean, { audience, state: own }: Principal): Check {
  if (audience === 'bureau' && state !== own)
    return issue('input.state', 'FOREIGN_STATE', { expected: `${own}, the bureau's own state`, received: state });
  return isKnown ? null : issue('input.state', 'UNKNOWN', { expected: 'a state of the register', received: state });
}

function checkDistrict(district: string, lies: string | null, state: string): Check {
  if (lies === null)
    return issue('input.district', 'UNKNOWN', {
      expected: 'LGD code of a district of the register',
      received: district,
    });
  if (lies === state) return null;
  return issue('input.district', 'INCONSISTENT', {
    expected: `a district of ${state}`,
    received: `${district} (${lies})`,
  });
}

function checkTrades(codes: readonly string[] | null | undefined, register: ReadonlyMap<string, TradeRow>): Check[] {
  if (!codes) return [];
  if (codes.length < 1 || codes.length > MAX_TRADES)
    return [issue('input.trades', 'OUT_OF_RANGE', { expected: `1 to ${MAX_TRADES} trades`, received: codes.length })];
  return codes.map((code, position) => {
    const path = `input.trades.${position}`;
    if (codes.indexOf(code) < position)
      return issue(path, 'DUPLICATE', { expected: 'each trade once', received: code });
    return register.has(code) ? null : issue(path, 'UNKNOWN', { expected: 'code of a trade', received: code });
  });
}

/** A count of members, at its path. */
export function checkMemberCounts(path: string, counts: MemberCountsInput | null | undefined, today: string): Check[] {
  if (!counts) return [];
  const { total, women, asOf } = counts;
  const isConsistent = women === undefined || women === null || women <= total;
  return [
    checkRange(`${path}.total`, total, 0, MAX_MEMBERS),
    checkRange(`${path}.women`, women, 0, MAX_MEMBERS),
    isConsistent
      ? null
      : issue(`${path}.women`, 'INCONSISTENT', {
          expected: `at most ${total}, all members`,
          received: women,
        }),
    checkNotAfter(`${path}.asOf`, asOf, today, 'today'),
  ];
}
