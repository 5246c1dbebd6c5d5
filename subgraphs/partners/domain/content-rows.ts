import { newId } from '../../shared/ids.ts';
import type { ObligationRow } from '../tables.ts';
import type { ObligationInput } from '../types.generated.ts';
import { keyFrom, keysOf } from './item-keys.ts';

interface KeyedObligation extends ObligationInput {
  readonly id: string;
  readonly key: string;
}

/** What tells an obligation from others. */
export type KnownObligation = Pick<ObligationRow, 'id' | 'key' | 'owedBy' | 'service' | 'description'>;

/**
 * Obligations with ids and keys. One that was `known` before keeps both: the one of its key or, where none is given, one in
 * which the same party owes the same, each used once.
 */
export function keyedObligations(
  obligations: readonly ObligationInput[],
  known: readonly KnownObligation[],
): KeyedObligation[] {
  const left = new Set(known);
  const take = (row: KnownObligation | undefined): KnownObligation | null => {
    if (row) left.delete(row);
    return row ?? null;
  };
  const byKey = obligations.map(({ key }) => (key ? take(known.find((row) => row.key === key)) : null));
  const matched = obligations.map(({ key, owedBy, service, description }, position) =>
    key
      ? byKey[position]
      : take(
          [...left].find(
            (row) => row.owedBy === owedBy && row.service === service && row.description === description.trim(),
          ),
        ),
  );
  const keyed = obligations.map((obligation, position) => ({
    ...obligation,
    key: obligation.key ?? matched[position]?.key,
  }));
  const keys = keysOf(keyed, ({ service }) => keyFrom(service, 'obligation'));
  return obligations.map((obligation, position) => ({
    ...obligation,
    id: matched[position]?.id ?? newId('obl'),
    key: keys[position]!,
  }));
}
