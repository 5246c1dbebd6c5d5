import { partners as partnersModule } from '../../../subgraphs/partners/index.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import type { EntityDirectory } from '../../../subgraphs/shared/subgraph.ts';
import { ORG } from '../../support/builders/partners.ts';
import { aBureau, anAdmin } from '../../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../../support/subgraph-client.ts';

const AMENDMENT = `
  id version number status statusReason summary effectiveFrom inForceFrom signedOn approvedBy
  changes { path before after }
  parties { key signedOn signatories { name } }
  documents { type sha256 }
  allowedTransitions { to isOpen blockedBy needs }
  history { version from to actor reason }
  mou { id version }`;

const failures = `
  ... on ValidationFailed { issues { path code expected received } }
  ... on VersionConflict { expectedVersion currentVersion }`;

const AMEND = `mutation ($input: AmendMouInput!, $dryRun: Boolean! = false, $key: String) {
  amendMou(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on AmendMouPayload { amendment { ${AMENDMENT} } warnings { path code } replayed dryRun } ${failures} } }`;
const TAKE = `mutation ($input: TransitionAmendmentInput!, $dryRun: Boolean! = false) {
  transitionAmendment(input: $input, dryRun: $dryRun) {
    __typename ... on TransitionAmendmentPayload { amendment { ${AMENDMENT} } warnings { path code } } ${failures} } }`;

export const DEED_HASH = 'd4'.repeat(32);
export const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });

/** What the amendments of these tests name. */
export const graphOfPlaces = (): EntityDirectory =>
  aGraphOf({
    'IN-TN': { name: 'Tamil Nadu' },
    'IN-KL': { name: 'Kerala' },
    '571': { state: { code: 'IN-TN' } },
    '572': { state: { code: 'IN-TN' } },
  });

interface Options {
  readonly principal?: Principal;
  readonly dryRun?: boolean;
  readonly key?: string;
  readonly graph?: EntityDirectory;
}

/** Amends, and takes amendments on, as the bureau of Tamil Nadu unless told otherwise. */
export function createAmending(db: Database) {
  const subgraph = partnersModule.create({ db });
  const run = async (document: string, input: object, options: Options): Promise<Answer> => {
    const { principal = bureauTn, graph = graphOfPlaces(), ...variables } = options;
    return ask(subgraph, document, { principal, graph, variables: { input, ...variables } });
  };
  const amend = async (input: object, options: Options = {}): Promise<Answer> =>
    (
      await run(
        AMEND,
        {
          expectedVersion: 1,
          summary: 'Warehouses too',
          effectiveFrom: '2022-01-01',
          documents: [
            { type: 'AMENDMENT', sha256: DEED_HASH, size: 9, mediaType: 'application/pdf', location: 'File 7' },
          ],
          ...input,
        },
        options,
      )
    ).amendMou;
  const take = async (id: string, expectedVersion: number, to: string, more: object = {}, options: Options = {}) =>
    (await run(TAKE, { id, expectedVersion, to, ...more }, options)).transitionAmendment;
  const signatures = (signedOn: string, ...parties: string[]) => ({
    signatures: parties.map((party) => ({ party, name: `For ${party}`, designation: 'Director', signedOn })),
    documentSha256: DEED_HASH,
  });
  /** Proposes an amendment and takes it all the way; both parties sign on a day. */
  const amendAndSign = async (
    input: { readonly documents?: readonly { readonly sha256: string }[]; readonly [field: string]: unknown },
    signedOn = '2021-12-01',
    parties = ['party-1', 'party-2'],
  ) => {
    const proposed = await amend(input);
    if (!proposed.amendment) throw new Error(JSON.stringify(proposed));
    const { id } = proposed.amendment;
    await take(id, 1, 'UNDER_REVIEW');
    await take(id, 2, 'APPROVED', {}, { principal: anAdmin() });
    const documentSha256 = input.documents?.[0]?.sha256 ?? DEED_HASH;
    const signed = await take(id, 3, 'SIGNED', { ...signatures(signedOn, ...parties), documentSha256 });
    if (!signed.amendment) throw new Error(JSON.stringify(signed));
    return signed.amendment;
  };
  return { subgraph, amend, take, signatures, amendAndSign };
}
