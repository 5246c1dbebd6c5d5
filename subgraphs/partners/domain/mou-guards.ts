import { type Issue, issue } from '../../shared/errors.ts';
import type { MouChangeRow } from '../store/mou-rows.ts';
import type { MouDocumentRow, MouPartyRow, MouPersonRow, MouRow } from '../tables.ts';
import type { Guard } from './steps.ts';

/** What the guards of a step are judged by: of an MoU, or of an amendment of one. */
export interface Judged {
  readonly mou: Pick<MouRow, 'status' | 'effectiveTo' | 'renews'>;
  /** The MoU that it follows; null when it follows none, or one that is not the actor's to see. */
  readonly renewed: Pick<MouRow, 'status' | 'reference'> | null;
  /** Client id of whoever recorded what takes the step; null for facts of public sources. */
  readonly recordedBy: string | null;
  /** The sort of document that the parties sign. */
  readonly deed: 'AGREEMENT' | 'AMENDMENT';
  readonly parties: readonly MouPartyRow[];
  readonly people: readonly MouPersonRow[];
  readonly obligationCount: number;
  readonly documents: readonly Pick<MouDocumentRow, 'type' | 'sha256'>[];
  /** Client ids of those who wrote it. */
  readonly authors: readonly string[];
  /** Client id of whoever takes the step. */
  readonly actor: string;
}

/** What was in force can be followed: not what was given up or broken off, nor what nobody has signed. */
export const RENEWABLE: ReadonlySet<MouRow['status']> = new Set(['SIGNED', 'SUSPENDED', 'COMPLETED']);

interface Unmet {
  readonly expected: string;
  readonly received: string;
}

/** Who wrote an MoU: whoever recorded it, and everybody who revised it since. */
export const authorsOf = ({ recordedBy }: MouRow, changes: readonly MouChangeRow[]): string[] => [
  ...(recordedBy === null ? [] : [recordedBy]),
  ...changes.filter(({ from, to }) => from === 'DRAFT' && to === 'DRAFT').flatMap(({ actor }) => actor ?? []),
];

/** A party has signed when one of its signatories has. */
export const hasSigned = (party: MouPartyRow, people: readonly MouPersonRow[]): boolean =>
  people.some((person) => person.party === party.key && person.capacity === 'SIGNATORY' && person.signedOn !== null);

export const partiesToSign = ({ parties, people }: Pick<Judged, 'parties' | 'people'>): MouPartyRow[] =>
  parties.filter((party) => !hasSigned(party, people));

export const keysOf = (parties: readonly MouPartyRow[]): string => parties.map(({ key }) => key).join(', ');

/** The documents that the parties sign. */
export const deedsOf = ({ documents, deed }: Judged): Judged['documents'] =>
  documents.filter(({ type }) => type === deed);

const GUARDS: Readonly<Record<Guard, (judged: Judged) => Unmet | null>> = {
  TWO_PARTIES: ({ parties }) =>
    parties.length >= 2 ? null : { expected: 'two parties or more', received: `${parties.length}` },

  AN_OBLIGATION: ({ obligationCount }) =>
    obligationCount >= 1 ? null : { expected: 'one obligation or more', received: 'none' },

  APPROVER_IS_NOT_AUTHOR: ({ recordedBy, authors, actor }) =>
    authors.includes(actor)
      ? {
          expected: 'an approver who is not the author',
          received: `${actor}, who ${actor === recordedBy ? 'recorded' : 'revised'} it`,
        }
      : null,

  AGREEMENT_IS_FIXED: (judged) =>
    deedsOf(judged).length > 0
      ? null
      : { expected: `an ${judged.deed} document, its hash recorded before approval`, received: 'none' },

  ALL_PARTIES_STATED: ({ parties }) => {
    const unstated = parties.filter(({ organization }) => organization === null);
    if (unstated.length === 0) return null;
    return {
      expected: 'every party to be stated, since others can not sign',
      received: `not stated: ${keysOf(unstated)}`,
    };
  },

  MOU_IS_SIGNED: ({ mou }) =>
    mou.status === 'SIGNED' ? null : { expected: 'an MoU in status SIGNED', received: `one in ${mou.status}` },

  RENEWED_CAN_BE_FOLLOWED: ({ mou, renewed }) =>
    mou.renews === null || (renewed !== null && RENEWABLE.has(renewed.status))
      ? null
      : {
          expected: `to follow an MoU in status ${[...RENEWABLE].join(', ')}`,
          received: renewed === null ? 'one that is not yours' : `${renewed.reference} in ${renewed.status}`,
        },

  TWO_STILL_TO_SIGN: (judged) => {
    const left = partiesToSign(judged);
    if (left.length >= 2) return null;
    return {
      expected: 'two parties or more that have not signed; the last signature leads to SIGNED',
      received: keysOf(left) || 'none',
    };
  },
};

/** The guards that do not hold, as issues at `input.to`. */
export const unmetGuards = (guards: readonly Guard[], judged: Judged): Issue[] =>
  guards.flatMap((guard) => {
    const unmet = GUARDS[guard](judged);
    return unmet ? [issue('input.to', 'GUARD_NOT_MET', unmet)] : [];
  });

/** The guards that do not hold, as sentences. */
export const unmetInWords = (guards: readonly Guard[], judged: Judged): string[] =>
  guards.flatMap((guard) => {
    const unmet = GUARDS[guard](judged);
    return unmet ? [`expected ${unmet.expected}, got ${unmet.received}`] : [];
  });
