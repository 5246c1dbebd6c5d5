/**
 * The rules of OCDS 1.1 for what release packages of this hub can hold, as JSON Schema, written down from the standard's
 * reference (https://standard.open-contracting.org/1.1/en/schema/reference/): fields, types, formats, required fields and closed
 * codelists. It is stricter than the standard's own schema, which lets unknown fields pass: here a field that is in none of the
 * definitions, and in none of the extensions that the package names, is a mistake.
 */

const text = { type: ['string', 'null'] };
const word = { type: 'string', minLength: 1 };
const wording = { type: ['string', 'null'], minLength: 1 };
const id = { type: ['string', 'integer'], minLength: 1 };
const address = { type: ['string', 'null'], format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const uri = { type: 'string', format: 'uri' };
const to = (name: string) => ({ $ref: `#/definitions/${name}` });
/** In a list that an extension defines there must be something. */
const AT_LEAST_ONE = { minItems: 1 };
const list = (items: object, more: object = {}) => ({ type: 'array', items, uniqueItems: true, ...more });
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const oneOf = (...values: readonly string[]) => ({ enum: [...values, null] });

/** What the package's extensions add. */
const EXTENDED = {
  // Metrics extension.
  agreedMetrics: list(to('Metric'), AT_LEAST_ONE),
  // Contract signatories extension.
  signatories: list(to('OrganizationReference'), { minItems: 2 }),
};
const HASHED = { sha256: text, sizeInBytes: { type: ['integer', 'null'] }, fileReference: text };
const place = object({ code: text, name: text });

const TAGS = [
  'planning',
  'planningUpdate',
  'tender',
  'tenderAmendment',
  'tenderUpdate',
  'tenderCancellation',
  'award',
  'awardUpdate',
  'awardCancellation',
  'contract',
  'contractUpdate',
  'contractAmendment',
  'implementation',
  'implementationUpdate',
  'contractTermination',
  'compiled',
];

export const RELEASE_PACKAGE = {
  ...object(
    {
      uri,
      version: { type: 'string', pattern: '^(\\d+\\.)(\\d+)$' },
      extensions: { type: 'array', items: uri },
      publishedDate: moment,
      publisher: object({ name: { type: 'string' }, scheme: text, uid: text, uri }, ['name']),
      license: address,
      publicationPolicy: address,
      releases: list(to('Release'), AT_LEAST_ONE),
    },
    ['uri', 'publishedDate', 'publisher', 'releases', 'version'],
  ),
  definitions: {
    Release: object(
      {
        ocid: word,
        id: { type: 'string', minLength: 1, pattern: '^[^#]+$' },
        date: moment,
        tag: { type: 'array', minItems: 1, items: { type: 'string', enum: TAGS } },
        initiationType: { type: 'string', enum: ['tender'] },
        parties: list(to('Organization')),
        buyer: to('OrganizationReference'),
        awards: list(to('Award')),
        contracts: list(to('Contract')),
        language: text,
        relatedProcesses: list(to('RelatedProcess')),
      },
      ['ocid', 'id', 'date', 'tag', 'initiationType'],
    ),
    Organization: object({
      id: { type: 'string' },
      name: text,
      identifier: to('Identifier'),
      additionalIdentifiers: list(to('Identifier')),
      address: object({ streetAddress: text, locality: text, region: text, postalCode: text, countryName: text }),
      contactPoint: object({ name: text, email: text, telephone: text, faxNumber: text, url: address }),
      roles: { type: 'array', items: { type: 'string' } },
      // Open: the standard lets publishers say more of an organisation here.
      details: { type: ['object', 'null'] },
    }),
    OrganizationReference: object({ id: { type: ['string', 'integer'] }, name: wording }),
    Identifier: object({
      scheme: text,
      id: { type: ['string', 'integer', 'null'] },
      legalName: text,
      uri: address,
    }),
    Award: object(
      {
        id,
        title: text,
        description: text,
        status: oneOf('pending', 'active', 'cancelled', 'unsuccessful'),
        date: { ...moment, type: ['string', 'null'] },
        suppliers: list(to('OrganizationReference')),
        contractPeriod: to('Period'),
        documents: list(to('Document')),
      },
      ['id'],
    ),
    Contract: object(
      {
        id,
        awardID: id,
        title: text,
        description: text,
        status: oneOf('pending', 'active', 'cancelled', 'terminated'),
        period: to('Period'),
        dateSigned: { ...moment, type: ['string', 'null'] },
        documents: list(to('Document')),
        milestones: { type: 'array', items: to('Milestone') },
        amendments: { type: 'array', items: to('Amendment') },
        relatedProcesses: list(to('RelatedProcess')),
        ...EXTENDED,
        mou: to('Mou'),
      },
      ['id', 'awardID'],
    ),
    Period: object({
      startDate: { ...moment, type: ['string', 'null'] },
      endDate: { ...moment, type: ['string', 'null'] },
      maxExtentDate: { ...moment, type: ['string', 'null'] },
      durationInDays: { type: ['integer', 'null'] },
    }),
    Document: object(
      {
        id,
        documentType: text,
        title: text,
        description: text,
        url: address,
        datePublished: { ...moment, type: ['string', 'null'] },
        format: text,
        language: text,
        ...HASHED,
      },
      ['id'],
    ),
    Milestone: object(
      {
        id,
        title: text,
        type: text,
        description: text,
        code: text,
        dueDate: { ...moment, type: ['string', 'null'] },
        dateMet: { ...moment, type: ['string', 'null'] },
        dateModified: { ...moment, type: ['string', 'null'] },
        status: oneOf('scheduled', 'met', 'notMet', 'partiallyMet'),
      },
      ['id'],
    ),
    Amendment: object({
      id: text,
      date: { ...moment, type: ['string', 'null'] },
      rationale: text,
      description: text,
      amendsReleaseID: text,
      releaseID: text,
    }),
    RelatedProcess: object({
      id: word,
      relationship: { type: ['array', 'null'], items: { type: 'string' } },
      title: text,
      scheme: text,
      identifier: text,
      uri: address,
    }),
    Metric: object(
      {
        id: word,
        title: wording,
        description: wording,
        observations: list(
          object(
            {
              id: word,
              period: to('Period'),
              measure: wording,
              unit: { ...object({ name: wording }), minProperties: 1 },
              notes: wording,
            },
            ['id'],
          ),
          AT_LEAST_ONE,
        ),
      },
      ['id'],
    ),
    Mou: object(
      {
        status: word,
        statusReason: text,
        signedOnPrecision: text,
        signedBy: list({ type: 'string' }),
        termsNumber: { type: 'integer' },
        programme: object({ id: text, name: text }),
        source: text,
        scope: object({
          states: list(place),
          districts: list(place),
          sectors: list(place),
          cooperatives: list(object({ id: text, name: text, from: text, to: text })),
        }),
        obligations: list(
          object({
            id: text,
            key: text,
            service: text,
            description: text,
            owedBy: text,
            owedTo: list({ type: 'string' }),
          }),
        ),
      },
      ['status', 'scope'],
    ),
  },
};
