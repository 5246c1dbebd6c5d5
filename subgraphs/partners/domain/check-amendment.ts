import { type Check, checkNotBefore, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { MouRow } from '../tables.ts';
import type { AmendMouInput, MouTermsInput } from '../types.generated.ts';
import { checkDocuments } from './check-documents.ts';
import { checkMou } from './check-mou.ts';
import { checkDay } from './input-checks.ts';
import type { LatestTerms } from './latest-terms.ts';
import type { MouInput } from './mou-input.ts';
import type { NamedEntities } from './named-entities.ts';

/** Whether an MoU can be amended at all: signed, not over, and no other amendment under way. */
export function checkAmendable(mou: MouRow, { amendments }: LatestTerms, today: string): Issue[] {
  const open = amendments.find(({ status }) => status !== 'SIGNED' && status !== 'WITHDRAWN');
  return issuesIn([
    mou.status === 'SIGNED'
      ? null
      : issue('input.mou', 'GUARD_NOT_MET', { expected: 'an MoU in status SIGNED', received: `one in ${mou.status}` }),
    mou.status === 'SIGNED' && mou.effectiveTo !== null && mou.effectiveTo < today
      ? issue('input.mou', 'GUARD_NOT_MET', {
          expected: 'an MoU in force; what has expired can be renewed',
          received: `one that expired on ${mou.effectiveTo}`,
        })
      : null,
    open
      ? issue('input.mou', 'GUARD_NOT_MET', {
          expected: 'no other amendment under way',
          received: `version ${open.number}, ${open.status}`,
        })
      : null,
  ]);
}

/** Everything wrong, or unusual, with an amendment. `amended` is the MoU as it would be. */
export function checkAmendment(
  input: AmendMouInput,
  amended: MouInput,
  {
    mou,
    latest,
    named,
    principal,
    known,
    today,
  }: {
    readonly mou: MouRow;
    readonly latest: LatestTerms;
    readonly named: NamedEntities;
    readonly principal: Principal;
    /** Hashes of the documents that the MoU has. */
    readonly known: ReadonlySet<string>;
    readonly today: string;
  },
): Issue[] {
  const first = [latest.amendment?.inForceFrom, mou.effectiveFrom, mou.signedEarliest].flatMap((day) => day ?? []);
  const { effectiveFrom } = input;
  return [
    ...issuesIn([
      checkText('input.summary', input.summary, { max: 2_000, multiline: true }),
      checkDay('input.effectiveFrom', effectiveFrom),
      checkNotBefore('input.effectiveFrom', effectiveFrom, first.sort().at(-1) ?? ''),
      notAfterEnd(effectiveFrom, mou.effectiveTo, 'the MoU as it is'),
      notAfterEnd(effectiveFrom, amended.effectiveTo ?? null, 'the MoU as it would be'),
      effectiveFrom < today
        ? warning('input.effectiveFrom', 'UNUSUAL', {
            expected: `${today} or later: it is in force from the last signature at the earliest`,
            received: effectiveFrom,
          })
        : null,
      ...checkNoProgress(input.terms),
      checkDocuments(input.documents, known),
    ]),
    ...checkMou(amended, named, principal).map(underTerms),
    ...checkStillAgreed(amended),
  ];
}

const notAfterEnd = (day: string, end: string | null, whose: string): Check =>
  end !== null && day > end
    ? issue('input.effectiveFrom', 'OUT_OF_RANGE', {
        expected: `${end}, the last day of ${whose}, or earlier`,
        received: day,
      })
    : null;

/** The rules on what an MoU says speak of `input`; in an amendment that stands in `input.terms`. */
const underTerms = (problem: Issue): Issue => {
  const [input = 'input', ...rest] = problem.path;
  const path = [input, 'terms', ...rest];
  return { ...problem, path, message: problem.message.replace(problem.path.join('.'), path.join('.')) };
};

/** What must hold before review holds in every version. */
const checkStillAgreed = ({ parties, obligations }: MouInput): Issue[] =>
  issuesIn([
    parties.length < 2
      ? issue('input.terms.parties', 'GUARD_NOT_MET', { expected: 'two parties or more', received: parties.length })
      : null,
    obligations.length < 1
      ? issue('input.terms.obligations', 'GUARD_NOT_MET', { expected: 'one obligation or more', received: 'none' })
      : null,
  ]);

/** An amendment says what is owed, not how far it has come: that is reported, and stays with the keys. */
const checkNoProgress = ({ obligations }: MouTermsInput): Check[] =>
  (obligations ?? []).flatMap(({ milestones }, at) =>
    milestones.map(({ status, evidence, evidenceSha256 }, position) =>
      status !== 'SCHEDULED' || evidence || evidenceSha256
        ? issue(`input.terms.obligations.${at}.milestones.${position}.status`, 'INCONSISTENT', {
            expected: 'no progress, which recordMilestone reports',
          })
        : null,
    ),
  );
