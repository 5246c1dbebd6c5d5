import { codesOfStatus, DOCUMENT_TYPES, MILESTONE_STATUSES, ROLES } from './ocds-codes.ts';
import type { ReleasedMou } from './ocds-query.ts';

type Party = ReleasedMou['parties'][number];

/** Days of our tables as OCDS wants times: the whole day in India. */
const beginning = (day: string): string => `${day}T00:00:00+05:30`;
const end = (day: string): string => `${day}T23:59:59+05:30`;

/**
 * A field that has no value is left out: in OCDS null means that a value was taken back. So is an empty list, which several
 * extensions refuse.
 */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** One release: everything that OCDS can say of an MoU. `docs/ocds.md` has the mapping field by field. */
export function releaseOf(mou: ReleasedMou, ocidPrefix: string): object {
  const { reference, parties } = mou;
  const { tag, award, contract } = codesOfStatus(mou);
  const buyer = parties.find(({ role }) => role === 'STATE_PARTY');
  const signed = parties.filter(({ signedOn }) => signedOn !== null);
  const contractId = `${reference}-contract`;
  const awardId = `${reference}-award`;
  return given({
    ocid: `${ocidPrefix}-${reference}`,
    id: `${reference}-${mou.version}`,
    date: mou.updatedAt,
    tag: [tag],
    initiationType: 'tender',
    language: 'en',
    parties: parties.map((party) => partyOf(mou, party)),
    buyer: buyer && referenceTo(mou, buyer),
    awards: [
      given({
        id: awardId,
        title: mou.title,
        status: award,
        suppliers: parties.filter(({ role }) => role === 'E_COMMERCE_PARTNER').map((party) => referenceTo(mou, party)),
      }),
    ],
    contracts: [
      given({
        id: contractId,
        awardID: awardId,
        title: mou.title,
        description: mou.summary,
        status: contract,
        period: periodOf(mou),
        // A month or a year is no day: OCDS has no precision, the extension has.
        dateSigned: mou.signedOn && mou.signedOnPrecision === 'DAY' ? beginning(mou.signedOn) : null,
        documents: mou.documents.map(documentOf),
        milestones: mou.obligations.flatMap(milestonesOf),
        amendments: mou.amendments
          .filter(({ inForceFrom }) => inForceFrom !== null)
          .map((amendment) => amendmentOf(mou, amendment)),
        // The extension wants two or more: of one alone, `mou.signedBy` tells.
        signatories: signed.length > 1 ? signed.map((party) => referenceTo(mou, party)) : null,
        agreedMetrics: mou.targets.map(metricOf),
        relatedProcesses: mou.renewedBy && [relatedProcess('renewalProcess', mou.renewedBy, ocidPrefix)],
        mou: extensionOf(mou, signed),
      }),
    ],
    relatedProcesses: mou.renews && [relatedProcess('prior', mou.renews, ocidPrefix)],
  });
}

/** Of a release `prior`: what this process renews. Of a contract `renewalProcess`: what renews this contract. */
const relatedProcess = (
  relationship: 'prior' | 'renewalProcess',
  { reference }: NonNullable<ReleasedMou['renews']>,
  ocidPrefix: string,
): object => ({
  id: '1',
  relationship: [relationship],
  scheme: 'ocid',
  identifier: `${ocidPrefix}-${reference}`,
});

const partyIdOf = ({ reference }: ReleasedMou, { key, organization }: Party): string =>
  organization?.id ?? `${reference}-${key}`;

const referenceTo = (mou: ReleasedMou, party: Party) => ({
  id: partyIdOf(mou, party),
  name: party.organization?.name ?? party.statedAs,
});

const partyOf = (mou: ReleasedMou, party: Party): object => {
  const { organization, role, statedAs, signatories } = party;
  const [contact] = signatories;
  return given({
    ...referenceTo(mou, party),
    roles: [ROLES[role]],
    identifier: organization && { scheme: 'SANGAM', id: organization.id, legalName: organization.name },
    address: organization?.state ? { region: organization.state.name, countryName: 'India' } : null,
    contactPoint:
      contact || organization?.website ? given({ name: contact && nameOf(contact), url: organization?.website }) : null,
    details: given({ statedAs, kind: organization?.kind }),
  });
};

const nameOf = ({ name, designation }: Party['signatories'][number]): string =>
  designation ? `${name}, ${designation}` : name;

const periodOf = ({ effectiveFrom, effectiveTo }: ReleasedMou): object | null =>
  effectiveFrom === null && effectiveTo === null
    ? null
    : given({ startDate: effectiveFrom && beginning(effectiveFrom), endDate: effectiveTo && end(effectiveTo) });

const isUrl = (location: string): boolean => URL.canParse(location) && /^https?:/.test(location);

const documentOf = ({ type, title, sha256, size, mediaType, location }: ReleasedMou['documents'][number]): object =>
  given({
    id: sha256,
    documentType: DOCUMENT_TYPES[type],
    title,
    url: isUrl(location) ? location : null,
    format: mediaType,
    sha256,
    sizeInBytes: size,
    fileReference: isUrl(location) ? null : location,
  });

const milestonesOf = ({ id, key, service, description, milestones }: ReleasedMou['obligations'][number]): object[] =>
  milestones.map((milestone) => {
    const met = milestone.reports.find(({ to }) => to === 'MET');
    return given({
      id: `${id}/${milestone.key}`,
      title: milestone.title,
      type: 'delivery',
      description,
      code: `${key}:${service}`,
      dueDate: end(milestone.due),
      dateMet: milestone.status === 'MET' && met ? beginning(met.asOf) : null,
      status: MILESTONE_STATUSES[milestone.status],
    });
  });

const amendmentOf = (mou: ReleasedMou, amendment: ReleasedMou['amendments'][number]): object =>
  given({
    id: amendment.id,
    date: amendment.signedOn && beginning(amendment.signedOn),
    rationale: amendment.summary,
    description: `Version ${amendment.number} of ${mou.reference}, in force from ${amendment.inForceFrom}`,
  });

const metricOf = ({ key, metric, unit, due, ...target }: ReleasedMou['targets'][number]): object => {
  const measure = (id: string, value: number | null, notes: string): object[] =>
    value === null
      ? []
      : [
          given({
            id,
            measure: String(value),
            unit: { name: unit },
            period: due && id.startsWith('target') ? { endDate: end(due) } : null,
            notes,
          }),
        ];
  return given({
    id: key,
    title: metric,
    observations: [
      ...measure('baseline', target.baseline, 'Before the MoU'),
      ...measure('target', target.value, 'To be reached'),
      ...measure('target-min', target.min, 'The least to be reached'),
      ...measure('target-max', target.max, 'The most to be reached'),
      ...measure('achieved', target.achieved, target.achievedBy === 'COMPUTED' ? 'Counted' : 'Reported'),
    ],
  });
};

/** What only MoUs have, as the extension of this hub defines it. */
const extensionOf = (mou: ReleasedMou, signed: readonly Party[]): object =>
  given({
    status: mou.status,
    statusReason: mou.statusReason,
    signedOnPrecision: mou.signedOnPrecision,
    signedBy: signed.map((party) => partyIdOf(mou, party)),
    termsNumber: mou.termsNumber,
    programme: mou.programme,
    source: mou.source,
    scope: {
      states: mou.scope.states,
      districts: mou.scope.districts,
      sectors: mou.scope.sectors,
      cooperatives: mou.scope.cooperatives.flatMap(({ cooperative, from, to }) =>
        cooperative ? [given({ ...cooperative, from, to })] : [],
      ),
    },
    obligations: mou.obligations.map(({ id, key, service, description, owedBy, owedTo }) => ({
      id,
      key,
      service,
      description,
      owedBy: owedBy.key,
      owedTo: owedTo.map((party) => party.key),
    })),
  });
