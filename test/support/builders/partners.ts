import {
  mouCooperatives,
  mouDocuments,
  mouParties,
  mouPeople,
  mous,
  obligations,
  organizations,
  programmes,
} from '../../../subgraphs/partners/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId, seedId } from '../../../subgraphs/shared/ids.ts';

/** Organisations by their key in the seed, so that the principals of tests belong to them. */
export const ORG = {
  flipkart: seedId('org', 'flipkart'),
  amazon: seedId('org', 'amazon'),
  walmart: seedId('org', 'walmart'),
  bureauTn: seedId('org', 'bureau-tn'),
  bureauUp: seedId('org', 'bureau-up'),
} as const;
export const SAMARTH = seedId('prg', 'flipkart-samarth');
export const UP_KHADI = seedId('prg', 'up-khadi-on-amazon');

/** Two marketplaces, the owner of one, two bureaus and a programme of each marketplace. */
export async function insertPartners(db: Database): Promise<void> {
  await db.insert(organizations).values([
    { id: ORG.walmart, name: 'Walmart', kind: 'E_COMMERCE' },
    { id: ORG.flipkart, name: 'Flipkart', kind: 'E_COMMERCE', parent: ORG.walmart, aliases: ['Flipkart Group'] },
    { id: ORG.amazon, name: 'Amazon India', shortName: 'Amazon', kind: 'E_COMMERCE', website: 'https://www.amazon.in' },
    {
      id: ORG.bureauTn,
      name: 'MSME Trade and Investment Promotion Bureau, Tamil Nadu',
      shortName: 'MTIPB',
      kind: 'STATE_BUREAU',
      state: 'IN-TN',
    },
    { id: ORG.bureauUp, name: 'Department of MSME, Uttar Pradesh', kind: 'STATE_BUREAU', state: 'IN-UP' },
  ]);
  await db.insert(programmes).values([
    {
      id: SAMARTH,
      name: 'Flipkart Samarth',
      organization: ORG.flipkart,
      launchedOn: '2019-01-01',
      launchedPrecision: 'YEAR',
    },
    {
      id: UP_KHADI,
      name: 'UP Khadi on Amazon',
      organization: ORG.amazon,
      state: 'IN-UP',
      launchedOn: '2018-02-01',
      launchedPrecision: 'MONTH',
    },
  ]);
}

export const AGREEMENT_HASH = 'a1'.repeat(32);

type MouValues = typeof mous.$inferInsert;

export interface MouToPlace extends Partial<MouValues> {
  /** Organisation of each party; null for one that is not stated. The keys are `party-1` and so on. */
  readonly parties?: readonly (string | null)[];
  /** How many of the parties, from the first, have signed. */
  readonly signatures?: number;
  readonly services?: readonly (typeof obligations.$inferInsert)['service'][];
  readonly cooperatives?: readonly string[];
  readonly hasAgreement?: boolean;
}

let placed = 0;

/** Puts an MoU of Tamil Nadu with Flipkart into the tables, just as it is: no rule is asked. Returns its id. */
export async function placeMou(db: Database, given: MouToPlace = {}): Promise<string> {
  const {
    parties = [ORG.flipkart, ORG.bureauTn],
    signatures = 0,
    services = ['ONBOARDING'],
    cooperatives = [],
    hasAgreement = true,
    ...columns
  } = given;
  const id = columns.id ?? newId('mou');
  placed += 1;
  const state = columns.state ?? 'IN-TN';
  await db.insert(mous).values({
    id,
    reference: `TEST-${placed}`,
    title: `MoU ${placed}`,
    state,
    status: 'DRAFT',
    states: [state],
    recordedBy: 'author',
    ...columns,
  });
  const keyOf = (position: number) => `party-${position + 1}`;
  if (parties.length > 0)
    await db.insert(mouParties).values(
      parties.map((organization, position) => ({
        mou: id,
        key: keyOf(position),
        position,
        role: position === 0 ? ('E_COMMERCE_PARTNER' as const) : ('STATE_PARTY' as const),
        organization,
        statedAs: organization === null ? 'Not stated' : 'As stated',
      })),
    );
  if (signatures > 0)
    await db.insert(mouPeople).values(
      Array.from({ length: signatures }, (_, position) => ({
        mou: id,
        party: keyOf(position),
        position: 0,
        name: `Signatory ${position + 1}`,
        capacity: 'SIGNATORY' as const,
        signedOn: '2021-02-17',
      })),
    );
  if (services.length > 0 && parties.length > 1)
    await db.insert(obligations).values(
      services.map((service, position) => ({
        id: newId('obl'),
        mou: id,
        key: `obligation-${position + 1}`,
        position,
        owedBy: keyOf(0),
        owedTo: [keyOf(1)],
        service,
        description: `Render ${service}`,
      })),
    );
  if (cooperatives.length > 0)
    await db
      .insert(mouCooperatives)
      .values(cooperatives.map((cooperative, position) => ({ mou: id, cooperative, position })));
  if (hasAgreement)
    await db.insert(mouDocuments).values({
      mou: id,
      position: 0,
      type: 'AGREEMENT',
      sha256: AGREEMENT_HASH,
      size: 1024,
      mediaType: 'application/pdf',
      location: 'File 12/2021',
    });
  return id;
}
