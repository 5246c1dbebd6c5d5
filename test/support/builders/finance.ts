import { and, eq } from 'drizzle-orm';
import { allocationRows } from '../../../subgraphs/finance/domain/check-fund.ts';
import { shareOf } from '../../../subgraphs/finance/domain/share.ts';
import {
  type ApplicationRow,
  fundAllocations,
  fundApplications,
  fundAppraisals,
  fundContributions,
  fundReceipts,
  funds,
  fundTranches,
  loanEvents,
  loanReports,
  loanSchemes,
} from '../../../subgraphs/finance/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId, seedId } from '../../../subgraphs/shared/ids.ts';

export const LAKH = 1_00_000_00;
export const CRORE = 100 * LAKH;

export const BUREAU_UP = seedId('org', 'bureau-up');
export const BANK = seedId('org', 'bank');

/** An event of Uttar Pradesh of 7 August 2020 of 100 crore to 1,000 units, unless told otherwise. */
export async function insertLoanEvent(
  db: Database,
  overrides: Partial<typeof loanEvents.$inferInsert> = {},
): Promise<string> {
  const id = overrides.id ?? newId('lne');
  await db.insert(loanEvents).values({
    title: 'Online disbursement',
    state: 'IN-UP',
    heldOn: '2020-08-07',
    amount: 100 * CRORE,
    amountQualifier: 'EXACT',
    beneficiaries: 1_000,
    beneficiariesQualifier: 'EXACT',
    ...overrides,
    id,
  });
  return id;
}

export async function insertLoanScheme(
  db: Database,
  overrides: Partial<typeof loanSchemes.$inferInsert> = {},
): Promise<string> {
  const id = overrides.id ?? newId('lns');
  await db.insert(loanSchemes).values({ name: `Scheme ${id}`, state: 'IN-UP', ...overrides, id });
  return id;
}

/** A report of Uttar Pradesh's loans of 2020-21 up to 7 August, unless told otherwise. */
export async function insertLoanReport(
  db: Database,
  overrides: Partial<typeof loanReports.$inferInsert> = {},
): Promise<string> {
  const id = overrides.id ?? newId('lnr');
  await db.insert(loanReports).values({
    state: 'IN-UP',
    financialYear: '2020-21',
    asOf: '2020-08-07',
    amount: 500 * CRORE,
    amountQualifier: 'NEARLY',
    beneficiaries: 5_000,
    beneficiariesQualifier: 'MORE_THAN',
    source: 'A newspaper',
    ...overrides,
    id,
  });
  return id;
}

export interface FundToPlace extends Partial<typeof funds.$inferInsert> {
  /** Shares in per cent. */
  readonly upgrade?: number;
  readonly startup?: number;
}

/**
 * Puts a fund of Uttar Pradesh into the tables, just as it is: OPEN, with a corpus of 10 crore that is pledged and received
 * by half, 80 % of it for upgrades, unless told otherwise. One contribution, of the bank, holds all the money.
 */
export async function placeFund(db: Database, given: FundToPlace = {}): Promise<string> {
  const { upgrade = 80, startup = 20, ...columns } = given;
  const id = columns.id ?? newId('fnd');
  const status = columns.status ?? 'OPEN';
  const corpus = columns.corpus ?? 10 * CRORE;
  const received = columns.received ?? (status === 'PROPOSED' ? 0 : corpus / 2);
  const pledged = columns.pledged ?? (status === 'PROPOSED' ? 0 : corpus);
  const foreseen = columns.foreseen ?? corpus;
  await db.insert(funds).values({
    name: `Fund ${id}`,
    state: 'IN-UP',
    ...(status === 'PROPOSED' ? {} : { cabinetDecision: 'Cabinet 12/2024', cabinetDecidedOn: '2024-02-01' }),
    ...columns,
    id,
    status,
    corpus,
    foreseen,
    pledged,
    received,
  });
  const isPledged = pledged > 0;
  if (foreseen > 0)
    await db.insert(fundContributions).values({
      fund: id,
      number: 1,
      contributor: BANK,
      statedAs: 'The bank',
      status: isPledged ? 'PLEDGED' : 'FORESEEN',
      amount: foreseen,
      received,
      pledgedOn: isPledged ? '2024-02-15' : null,
    });
  if (received > 0)
    await db.insert(fundReceipts).values({
      fund: id,
      contribution: 1,
      number: 1,
      amount: received,
      receivedOn: '2024-03-01',
      reference: 'UTR-1',
    });
  const shares = [
    { purpose: 'UPGRADE' as const, basisPoints: upgrade * 100 },
    { purpose: 'STARTUP' as const, basisPoints: startup * 100 },
  ].filter(({ basisPoints }) => basisPoints > 0);
  if (shares.length > 0)
    await db
      .insert(fundAllocations)
      .values(
        allocationRows(id, corpus, shares).map((row) => ({ ...row, funded: shareOf(received, row.basisPoints) })),
      );
  return id;
}

export interface ApplicationToPlace extends Partial<typeof fundApplications.$inferInsert> {
  readonly fund: string;
  /** What the latest appraisal recommends; there is one from APPRAISAL on, unless this is null. */
  readonly recommended?: number | null;
  readonly appraisedBy?: string;
  /** Amounts of the tranches; by default two halves. Those that are paid out come first. */
  readonly tranches?: readonly number[];
  readonly paid?: number;
}

let placed = 0;

/**
 * Puts an application of 40 lakh to a fund into the tables, as it is at its status: no rule is asked, but the money is
 * added to the allocation, as it would have been.
 */
export async function placeApplication(db: Database, given: ApplicationToPlace): Promise<ApplicationRow> {
  const { recommended, appraisedBy = 'appraiser', tranches, paid, ...columns } = given;
  placed += 1;
  const status = columns.status ?? 'SUBMITTED';
  const requested = columns.requested ?? 40 * LAKH;
  const isSanctioned = status === 'SANCTIONED' || status === 'DISBURSING' || status === 'CLOSED';
  const sanctioned = isSanctioned ? (columns.sanctioned ?? requested) : null;
  const parts = tranches ?? (sanctioned ? [sanctioned / 2, sanctioned / 2] : []);
  const paidParts = paid ?? { SANCTIONED: 0, DISBURSING: 1, CLOSED: parts.length }[status as 'SANCTIONED'] ?? 0;
  const disbursed = parts.slice(0, paidParts).reduce((sum, part) => sum + part, 0);
  const dueOn = (position: number) => `2024-${String(7 + position).padStart(2, '0')}-01`;
  const purpose = columns.purpose ?? 'UPGRADE';
  const [row] = await db
    .insert(fundApplications)
    .values({
      id: newId('fap'),
      purpose,
      state: 'IN-UP',
      enterprise: newId('ent'),
      district: '118',
      title: `Project ${placed}`,
      requested,
      submittedOn: '2024-04-01',
      status,
      ...(status === 'SUBMITTED' ? {} : { appraiser: 'Appraisal cell' }),
      ...columns,
      ...(isSanctioned
        ? {
            sanctioned,
            sanctionedOn: '2024-06-01',
            sanctionedBy: 'sanctioner',
            sanctionReference: `SO-${placed}`,
            disbursed,
            released: status === 'CLOSED' ? (sanctioned ?? 0) - disbursed : 0,
            nextDueOn: status === 'CLOSED' || paidParts >= parts.length ? null : dueOn(paidParts),
          }
        : {}),
    })
    .returning();
  const application = row!;
  if (status !== 'SUBMITTED' && recommended !== null)
    await db.insert(fundAppraisals).values({
      application: application.id,
      number: 1,
      appraisedOn: '2024-05-01',
      appraisedBy,
      score: 80,
      recommendation: 'SANCTION',
      recommended: recommended ?? requested,
      remarks: 'Sound',
    });
  if (isSanctioned) {
    await db.insert(fundTranches).values(
      parts.map((amount, position) => ({
        application: application.id,
        number: position + 1,
        fund: application.fund,
        amount,
        dueOn: dueOn(position),
        ...(position < paidParts
          ? { disbursed: amount, disbursedOn: dueOn(position), reference: `PAY-${placed}-${position + 1}` }
          : {}),
      })),
    );
    const bound = status === 'CLOSED' ? disbursed : (sanctioned ?? 0);
    const allocations = await db.select().from(fundAllocations);
    const allocation = allocations.find((one) => one.fund === application.fund && one.purpose === purpose)!;
    await db
      .update(fundAllocations)
      .set({ sanctioned: allocation.sanctioned + bound, disbursed: allocation.disbursed + disbursed })
      .where(and(eq(fundAllocations.fund, application.fund), eq(fundAllocations.purpose, purpose)));
  }
  return application;
}
