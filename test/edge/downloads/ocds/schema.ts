/**
 * The rules of OCDS 1.1 for what release packages of this hub can hold, as JSON Schema, written down from the standard's
 * reference (https://standard.open-contracting.org/1.1/en/schema/reference/): fields, types, formats, required fields and closed
 * codelists. It is stricter than the standard's own schema, which lets unknown fields pass: here a field that is in none of the
 * definitions, and in none of the extensions that the package names, is a mistake.
 */

const text = { type: ['string', 'null'] };
const word = { type: 'string', minLength: 1 };
const id = { type: ['string', 'integer'], minLength: 1 };
const moment = { type: 'string', format: 'date-time' };
const uri = { type: 'string', format: 'uri' };
const to = (name: string) => ({ $ref: `#/definitions/${name}` });
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
  agreedMetrics: list(to('Metric')),
  // Contract signatories extension.
  signatories: list(to('OrganizationReference')),
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
      license: { ...uri, type: ['string', 'null'] },
      publicationPolicy: { ...uri, type: ['string', 'null'] },
      releases: { type: 'array', minItems: 1, items: to('Release') },
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
      contactPoint: object({ name: text, email: text, telephone: text, faxNumber: text, url: text }),
      roles: { type: 'array', items: { type: 'string' } },
      // Open: the standard lets publishers say more of an organisation here.
      details: { type: ['object', 'null'] },
    }),
    OrganizationReference: object({ id: { type: ['string', 'integer'] }, name: text }),
    Identifier: object({
      scheme: text,
      id: { type: ['string', 'integer', 'null'] },
      legalName: text,
      uri: { ...uri, type: ['string', 'null'] },
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
        url: { ...uri, type: ['string', 'null'] },
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
      uri: { ...uri, type: ['string', 'null'] },
    }),
    Metric: object(
      {
        id: word,
        title: text,
        description: text,
        observations: list(
          object(
            {
              id: word,
              period: to('Period'),
              value: { type: 'object' },
              measure: { type: ['string', 'integer', 'null'] },
              unit: object({ name: text }),
              dimensions: { type: 'object' },
              notes: text,
            },
            ['id'],
          ),
        ),
      },
      ['id'],
    ),
    Mou: object(
      {
        status: word,
        statusReason: text,
        signedOnPrecision: text,
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
      ['status', 'scope', 'obligations'],
    ),
  },
};
