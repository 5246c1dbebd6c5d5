import { z } from 'zod';

/** What a release is made of, asked as of a day or of now. */
export const RELEASE = /* GraphQL */ `
  query OcdsRelease($id: ID!, $asOf: LocalDate) {
    mou(id: $id, asOf: $asOf) {
      id reference title summary status statusReason statusSince createdAt updatedAt termsNumber version
      signedOn signedOnPrecision effectiveFrom effectiveTo source
      state { code name }
      renews { reference }
      renewedBy { reference }
      programme { id name }
      parties {
        key role statedAs signedOn
        organization { id name shortName website kind state { code name } }
        signatories { name designation signedOn }
      }
      scope { states { code name } districts { code name } sectors { code name } cooperatives { from to cooperative { id name } } }
      obligations {
        id key service description owedBy { key } owedTo { key }
        milestones { key title due status evidence reports { to asOf } }
      }
      targets { key metric unit baseline value min max due achieved achievedBy reports { asOf value district { code } } }
      documents { type title sha256 size mediaType location }
      amendments { id number summary status effectiveFrom inForceFrom signedOn }
    }
  }`;

const day = z.string().nullable();
const text = z.string().nullable();
const moment = z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString());
const place = z.object({ code: z.string(), name: z.string() });
const reference = z.object({ reference: z.string() }).nullable();

const party = z.object({
  key: z.string(),
  role: z.enum(['E_COMMERCE_PARTNER', 'STATE_PARTY', 'FINANCIAL_PARTNER', 'IMPLEMENTING_PARTY', 'OTHER']),
  statedAs: z.string(),
  signedOn: day,
  organization: z
    .object({
      id: z.string(),
      name: z.string(),
      shortName: text,
      website: text,
      kind: z.string(),
      state: place.nullable(),
    })
    .nullable(),
  signatories: z.array(z.object({ name: z.string(), designation: text, signedOn: day })),
});

const obligation = z.object({
  id: z.string(),
  key: z.string(),
  service: z.string(),
  description: z.string(),
  owedBy: z.object({ key: z.string() }),
  owedTo: z.array(z.object({ key: z.string() })),
  milestones: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      due: z.string(),
      status: z.enum(['SCHEDULED', 'MET', 'PARTIALLY_MET', 'NOT_MET']),
      evidence: text,
      reports: z.array(z.object({ to: z.string(), asOf: z.string() })),
    }),
  ),
});

const number = z.number().nullable();
const target = z.object({
  key: z.string(),
  metric: z.string(),
  unit: z.string(),
  baseline: number,
  value: number,
  min: number,
  max: number,
  due: day,
  achieved: number,
  achievedBy: text,
  reports: z.array(
    z.object({ asOf: z.string(), value: z.number(), district: z.object({ code: z.string() }).nullable() }),
  ),
});

const mou = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  summary: text,
  status: z.enum([
    'DRAFT',
    'UNDER_REVIEW',
    'APPROVED',
    'PARTIALLY_SIGNED',
    'SIGNED',
    'SUSPENDED',
    'TERMINATED',
    'COMPLETED',
    'WITHDRAWN',
  ]),
  statusReason: text,
  statusSince: moment,
  createdAt: moment,
  updatedAt: moment,
  termsNumber: z.number(),
  version: z.number(),
  signedOn: day,
  signedOnPrecision: text,
  effectiveFrom: day,
  effectiveTo: day,
  source: text,
  state: place,
  renews: reference,
  renewedBy: reference,
  programme: z.object({ id: z.string(), name: z.string() }).nullable(),
  parties: z.array(party),
  scope: z.object({
    states: z.array(place),
    districts: z.array(place),
    sectors: z.array(place),
    cooperatives: z.array(
      z.object({ from: day, to: day, cooperative: z.object({ id: z.string(), name: z.string() }).nullable() }),
    ),
  }),
  obligations: z.array(obligation),
  targets: z.array(target),
  documents: z.array(
    z.object({
      type: z.enum(['AGREEMENT', 'AMENDMENT', 'ANNEXURE', 'MINUTES', 'PRESS_RELEASE', 'OTHER']),
      title: text,
      sha256: z.string(),
      size: z.number(),
      mediaType: z.string(),
      location: z.string(),
    }),
  ),
  amendments: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      summary: z.string(),
      status: z.string(),
      effectiveFrom: z.string(),
      inForceFrom: day,
      signedOn: day,
    }),
  ),
});

export const releaseAnswer = z.object({ mou: mou.nullable() });
export type ReleasedMou = z.infer<typeof mou>;
