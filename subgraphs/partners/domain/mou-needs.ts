import { type Check, checkNotAfter, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import type { SignatureInput, TransitionMouInput } from '../types.generated.ts';
import { checkDay } from './input-checks.ts';
import { deedsOf, hasSigned, type Judged, keysOf, partiesToSign } from './mou-guards.ts';
import type { Need } from './steps.ts';

/** What the input of a step brings, of an MoU or of an amendment. */
export type StepInput = Omit<TransitionMouInput, 'to'>;

interface NeedRule {
  /** What the input must bring, or null when the MoU has it already. */
  readonly inWords: (judged: Judged) => string | null;
  readonly check: (input: StepInput, judged: Judged, today: string) => Check | readonly Check[];
}

const hashesOf = (judged: Judged): string =>
  deedsOf(judged)
    .map(({ sha256 }) => sha256)
    .join(' or ');

const NEEDS: Readonly<Record<Need, NeedRule>> = {
  REASON: {
    inWords: () => 'reason: why, in a sentence',
    check: ({ reason }) =>
      reason?.trim() ? null : issue('input.reason', 'GUARD_NOT_MET', { expected: 'a reason', received: reason }),
  },

  AN_AGREEMENT: {
    inWords: (judged) => (deedsOf(judged).length > 0 ? null : `documents: the ${judged.deed} with its SHA-256`),
    check: (_, judged) =>
      deedsOf(judged).length > 0
        ? null
        : issue('input.documents', 'GUARD_NOT_MET', { expected: `an ${judged.deed} with its SHA-256` }),
  },

  AGREEMENT_HASH: {
    inWords: () => 'documentSha256: SHA-256 of the agreement that was signed',
    check: ({ documentSha256 }, judged) => {
      const expected = `SHA-256 of the agreement as approved: ${hashesOf(judged) || 'none was recorded'}`;
      if (!documentSha256) return issue('input.documentSha256', 'GUARD_NOT_MET', { expected });
      const given = documentSha256.trim().toLowerCase();
      if (deedsOf(judged).some(({ sha256 }) => sha256 === given)) return null;
      return issue('input.documentSha256', 'INCONSISTENT', { expected, received: documentSha256 });
    },
  },

  SIGNATURES_OF_SOME: {
    inWords: (judged) => `signatures: one or more, not all, of ${keysOf(partiesToSign(judged))}`,
    check: (input, judged, today) => {
      const left = partiesToSign(judged);
      const signers = new Set(input.signatures.map(({ party }) => party));
      const isRight = signers.size > 0 && left.some(({ key }) => !signers.has(key));
      const expected = `signatures of one or more, but not all, of ${keysOf(left)}`;
      return [
        ...checkSignatures(input.signatures, judged, today),
        isRight
          ? null
          : issue('input.signatures', 'GUARD_NOT_MET', { expected, received: [...signers].join(', ') || null }),
      ];
    },
  },

  SIGNATURES_OF_ALL: {
    inWords: (judged) => `signatures: of ${keysOf(partiesToSign(judged))}`,
    check: (input, judged, today) => {
      const left = partiesToSign(judged);
      const signers = new Set(input.signatures.map(({ party }) => party));
      const missing = left.filter(({ key }) => !signers.has(key));
      return [
        ...checkSignatures(input.signatures, judged, today),
        missing.length === 0
          ? null
          : issue('input.signatures', 'GUARD_NOT_MET', {
              expected: `signatures of all that have not signed: ${keysOf(left)}`,
              received: `none of ${keysOf(missing)}`,
            }),
      ];
    },
  },
};

const checkSignatures = (signatures: readonly SignatureInput[], judged: Judged, today: string): Check[] =>
  signatures.flatMap((signature, position) => {
    const path = `input.signatures.${position}`;
    const name = signature.name.trim();
    const twin = signatures.findIndex((other) => other.party === signature.party && other.name.trim() === name);
    return [
      checkSigner(`${path}.party`, signature.party, judged),
      twin < position
        ? issue(`${path}.name`, 'DUPLICATE', { expected: 'each signatory once', received: signature.name })
        : null,
      checkText(`${path}.name`, signature.name, { max: 200 }),
      checkText(`${path}.designation`, signature.designation, { max: 300 }),
      checkDay(`${path}.signedOn`, signature.signedOn),
      checkNotAfter(`${path}.signedOn`, signature.signedOn, today, 'today'),
    ];
  });

function checkSigner(path: string, key: string, { parties, people }: Judged): Check {
  const party = parties.find((candidate) => candidate.key === key);
  if (!party) return issue(path, 'UNKNOWN', { expected: `key of a party: ${keysOf(parties)}`, received: key });
  if (party.organization === null)
    return issue(path, 'GUARD_NOT_MET', { expected: 'a party that is stated', received: `${key}, not stated` });
  if (hasSigned(party, people))
    return issue(path, 'DUPLICATE', { expected: 'a party that has not signed yet', received: key });
  return null;
}

/** What the input of a step lacks, or brings wrong. */
export const checkNeeds = (needs: readonly Need[], input: StepInput, judged: Judged, today: string): Issue[] =>
  issuesIn(needs.flatMap((need) => NEEDS[need].check(input, judged, today)));

/** What the input of a step must bring, as sentences. */
export const needsInWords = (needs: readonly Need[], judged: Judged): string[] =>
  needs.flatMap((need) => NEEDS[need].inWords(judged) ?? []);
