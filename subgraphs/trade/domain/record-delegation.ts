import { type Check, checkNotBefore, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findDelegation, findFair, insertDelegation, participantsOf } from '../store/fair-writes.ts';
import { type DelegationRow, ledger, type TradeFairRow } from '../tables.ts';
import type { MutationRecordDelegationArgs, RecordDelegationInput } from '../types.generated.ts';
import { begin } from './begin.ts';
import { checkCountry, checkNamed } from './foreign-records.ts';
import { checkHomeState, homeState } from './home-state.ts';
import { checkParticipants, checkSeats, MOST_SEATS, personsOf } from './participants.ts';
import { requireWriter } from './visibility.ts';

/** Records a delegation with those who take part so far. */
export async function recordDelegation(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordDelegationArgs,
): Promise<CreationOutcome<DelegationRow>> {
  const { principal, graph, loaders } = context;
  requireWriter(principal, 'recordDelegation');
  const state = homeState(principal, input.state);
  const [named, participants] = await Promise.all([
    checkNamed(graph, [{ path: 'input.ledBy', type: 'Organization', id: input.ledBy }]),
    checkParticipants(context, 'input.participants', input.participants, state),
  ]);
  const early = [checkHomeState(principal, input.state), ...named, ...checkPlan(input), ...participants];
  return write<DelegationRow, Invalid>(context, ledger, {
    operation: 'recordDelegation',
    input,
    dryRun,
    idempotencyKey,
    reload: findDelegation,
    async effect(tx) {
      const fair = input.fair && isIdOf('TradeFair', input.fair) ? await findFair(tx, input.fair) : null;
      const country = input.country ?? fair?.country ?? null;
      const place = input.place?.trim() || fair?.place || null;
      const issues = issuesIn([
        ...early,
        ...checkFair(input, fair),
        country || fair ? null : issue('input.country', 'REQUIRED', { expected: 'a country, or a fair' }),
        place || fair ? null : issue('input.place', 'REQUIRED', { expected: 'a place, or a fair' }),
      ]);
      if (issues.length > 0 || !state || !country || !place) return invalid(...issues);
      const { ledBy = null, departsOn, returnsOn, seats } = input;
      const row = await insertDelegation(
        tx,
        {
          ...{ id: newId('dlg'), name: input.name.trim(), state, ledBy, country, place, departsOn, returnsOn, seats },
          purpose: input.purpose?.trim() || null,
          fair: fair?.id ?? null,
          seatsTaken: personsOf(input.participants),
          estimatedCost: input.estimatedCostPaise ?? null,
        },
        input.participants,
      );
      const rows = await participantsOf(tx, row.id);
      loaders.participants.clear(row.id).prime(row.id, rows);
      return begin(tx, context, row, {
        type: 'Delegation',
        event: 'delegation.planned',
        details: { participants: rows },
      });
    },
  });
}

const checkPlan = (input: RecordDelegationInput): Check[] => [
  checkText('input.name', input.name, { max: 200 }),
  checkText('input.purpose', input.purpose, { max: 4_000, multiline: true }),
  checkCountry('input.country', input.country),
  checkText('input.place', input.place, { max: 200 }),
  checkNotBefore('input.returnsOn', input.returnsOn, input.departsOn),
  checkRange('input.seats', input.seats, 1, MOST_SEATS),
  checkRange('input.estimatedCostPaise', input.estimatedCostPaise, 1),
  checkSeats('input.participants', personsOf(input.participants), input.seats),
];

function checkFair({ fair: id, departsOn, returnsOn }: RecordDelegationInput, fair: TradeFairRow | null): Check[] {
  if (!id) return [];
  if (!fair) return [issue('input.fair', 'NOT_FOUND', { expected: 'id of a fair (fair_…)', received: id })];
  const goesWhenItIs = departsOn <= fair.endsOn && returnsOn >= fair.startsOn;
  return [
    fair.status === 'CANCELLED'
      ? issue('input.fair', 'GUARD_NOT_MET', { expected: 'a fair that is not cancelled', received: fair.status })
      : null,
    goesWhenItIs || fair.status === 'POSTPONED'
      ? null
      : issue('input.departsOn', 'INCONSISTENT', {
          expected: `a journey to the fair of ${fair.startsOn} to ${fair.endsOn}`,
          received: `${departsOn} to ${returnsOn}`,
        }),
  ];
}
