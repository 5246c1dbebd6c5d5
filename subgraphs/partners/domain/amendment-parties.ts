import type { AmendmentRow, AmendmentSignatureRow, MouPartyRow, MouPersonRow, PartyTerms, Terms } from '../tables.ts';

/** Everybody who has to sign an amendment: the parties of what it amends, as it would have them, and those that it adds. */
export function partiesToAmendment(mou: string, before: Terms, after: Terms): MouPartyRow[] {
  const parties = new Map<string, PartyTerms>();
  for (const party of [...before.parties, ...after.parties]) parties.set(party.key, party);
  return [...parties.values()].map(({ key, role, organization, statedAs }, position) => ({
    mou,
    key,
    position,
    role,
    organization,
    statedAs,
  }));
}

/** Signatures of an amendment in the shape of persons beside a party. */
export const signatoriesOf = (
  { mou }: Pick<AmendmentRow, 'mou'>,
  signatures: readonly AmendmentSignatureRow[],
): MouPersonRow[] =>
  signatures.map(({ party, position, name, designation, signedOn }) => ({
    mou,
    party,
    position,
    name,
    designation,
    capacity: 'SIGNATORY',
    signedOn,
  }));

/** A party with the amendment that it has to sign. */
export interface AmendmentParty extends MouPartyRow {
  readonly amendment: AmendmentRow;
}
