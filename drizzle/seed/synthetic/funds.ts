import type {
  changes,
  fundAllocations,
  fundContributions,
  fundReceipts,
  funds,
  loanEvents,
  loanReports,
  loanSchemes,
} from '../../../subgraphs/finance/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { organizationId } from '../ids.ts';
import { daysAfter, momentOf } from './calendar.ts';
import { randomAt } from './random.ts';
import type { World } from './world.ts';

type ReportRow = typeof loanReports.$inferInsert;

const LAKH = 1_00_000_00;
const CRORE = 100 * LAKH;

/** States that have generated enterprises, with the body that manages the fund and the one that gives to it. */
const STATES = [
  { state: 'IN-UP', name: 'Uttar Pradesh', manager: 'bureau-up', giver: 'government-up' },
  { state: 'IN-TN', name: 'Tamil Nadu', manager: 'bureau-tn', giver: 'department-industries-tn' },
  { state: 'IN-KL', name: 'Kerala', manager: 'bureau-kl', giver: 'department-industries-kl' },
] as const;

/** The day on which the generated funds open. */
export const FUNDS_OPEN = '2024-06-01';

export const syntheticFundId = (world: World, state: string): string =>
  seedId('fnd', `synthetic/${world.seed}/${state}`);

/** What happened to each fund: the steps that count its version up. */
const STEPS = [
  ['proposeFund', null, 'PROPOSED', '2024-02-01'],
  ['transitionFund', 'PROPOSED', 'CABINET_APPROVED', '2024-03-01'],
  ['receiveFundContribution', 'CABINET_APPROVED', 'CABINET_APPROVED', '2024-04-15'],
  ['receiveFundContribution', 'CABINET_APPROVED', 'CABINET_APPROVED', '2024-05-20'],
  ['transitionFund', 'CABINET_APPROVED', 'OPEN', FUNDS_OPEN],
  ['receiveFundContribution', 'OPEN', 'OPEN', '2025-04-15'],
] as const;

interface SyntheticFund {
  readonly fund: typeof funds.$inferInsert;
  readonly contributions: readonly (typeof fundContributions.$inferInsert)[];
  readonly receipts: readonly (typeof fundReceipts.$inferInsert)[];
  readonly allocations: readonly (typeof fundAllocations.$inferInsert)[];
  readonly changes: readonly (typeof changes.$inferInsert)[];
}

/** A fund of 400 crore, three quarters of it received: more than the generated applications to it can ever be sanctioned. */
function fundOf(world: World, { state, name, manager, giver }: (typeof STATES)[number]): SyntheticFund {
  const id = syntheticFundId(world, state);
  const random = randomAt(world.seed, `fund-${state}`, 0);
  const history = STEPS.map(([action, from, to, day], position) => ({
    subject: id,
    version: position + 1,
    at: momentOf(day, random),
    action,
    actor: 'generated',
    organization: null,
    from,
    to,
    note: 'Generated.',
  }));
  const [proposed, , , , opened, latest] = history;
  const contribution = (
    number: number,
    given: Partial<typeof fundContributions.$inferInsert> & { amount: number },
  ) => ({
    fund: id,
    number,
    contributor: null,
    statedAs: 'Generated development bank',
    status: 'PLEDGED' as const,
    received: 0,
    pledgedOn: '2024-03-15',
    reference: `GEN-PLEDGE-${number}`,
    ...given,
  });
  const receipt = (part: number, number: number, amount: number, receivedOn: string) => ({
    fund: id,
    contribution: part,
    number,
    amount,
    receivedOn,
    reference: `GEN-RECEIPT-${part}-${number}`,
  });
  const shares = [
    { purpose: 'UPGRADE' as const, basisPoints: 8_000, amount: 320 * CRORE, funded: 240 * CRORE },
    { purpose: 'STARTUP' as const, basisPoints: 2_000, amount: 80 * CRORE, funded: 60 * CRORE },
  ];
  return {
    fund: {
      id,
      name: `Generated enterprise fund, ${name}`,
      description: 'Generated to be tried: it stands for no fund.',
      state,
      organization: organizationId(manager),
      status: 'OPEN',
      statusSince: opened?.at,
      cabinetDecision: 'GEN-CABINET-1',
      cabinetDecidedOn: '2024-03-01',
      corpus: 400 * CRORE,
      foreseen: 400 * CRORE,
      pledged: 360 * CRORE,
      received: 300 * CRORE,
      synthetic: true,
      version: history.length,
      createdAt: proposed?.at,
      updatedAt: latest?.at,
    },
    contributions: [
      contribution(1, {
        contributor: organizationId(giver),
        statedAs: `Government of ${name}`,
        amount: 240 * CRORE,
        received: 240 * CRORE,
      }),
      contribution(2, { amount: 120 * CRORE, received: 60 * CRORE }),
      contribution(3, {
        statedAs: 'Generated insurance company',
        status: 'FORESEEN',
        amount: 40 * CRORE,
        pledgedOn: null,
        reference: null,
      }),
    ],
    receipts: [
      receipt(1, 1, 140 * CRORE, '2024-04-15'),
      receipt(1, 2, 100 * CRORE, '2025-04-15'),
      receipt(2, 1, 60 * CRORE, '2024-05-20'),
    ],
    allocations: shares.map((share) => ({ fund: id, ...share })),
    changes: history,
  };
}

/** A generated fund of each of the three states; all are OPEN. */
export const syntheticFunds = (world: World): readonly SyntheticFund[] => STATES.map((state) => fundOf(world, state));

interface SyntheticLoans {
  readonly scheme: typeof loanSchemes.$inferInsert;
  readonly events: readonly (typeof loanEvents.$inferInsert)[];
  readonly reports: readonly ReportRow[];
}

const FIRST_YEAR = 2021;
const YEARS = 5;
const EVENTS_A_YEAR = 4;

/**
 * Loan events of each of the three states from 2021-22 on: after the year of the facts, whose sums stay as they are. At the
 * end of each year more is reported than the events add up to, as it goes with such figures.
 */
export function syntheticLoans(world: World): readonly SyntheticLoans[] {
  return STATES.map(({ state, name, giver }) => {
    const scheme = seedId('lns', `synthetic/${world.seed}/${state}`);
    const years = Array.from({ length: YEARS }, (_, position) => FIRST_YEAR + position);
    const events = years.flatMap((year) =>
      Array.from({ length: EVENTS_A_YEAR }, (_, quarter) => {
        const random = randomAt(world.seed, `loans-${state}-${year}`, quarter);
        const heldOn = daysAfter(`${year}-04-10`, 90 * quarter + random.int(0, 60));
        const units = random.int(20, 400) * 50;
        return {
          id: seedId('lne', `synthetic/${world.seed}/${state}/${year}/${quarter}`),
          title: `Generated loan fair, ${name}`,
          state,
          scheme,
          heldOn,
          amount: units * random.int(8, 30) * 10_000_00,
          amountQualifier: random.pick(['EXACT', 'ABOUT', 'MORE_THAN'] as const),
          beneficiaries: units,
          beneficiariesQualifier: random.pick(['EXACT', 'ABOUT'] as const),
          synthetic: true,
          createdAt: momentOf(heldOn, random),
          updatedAt: momentOf(heldOn, random),
        };
      }),
    );
    return {
      scheme: {
        id: scheme,
        name: `Generated loan scheme, ${name}`,
        description: 'Generated to be tried: it stands for no scheme.',
        state,
        organization: organizationId(giver),
        launchedOn: `${FIRST_YEAR}-04-01`,
        synthetic: true,
      },
      events,
      reports: years.map((year): ReportRow => {
        const ofYear = events.filter(({ heldOn }) => heldOn >= `${year}-04-01` && heldOn <= `${year + 1}-03-31`);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
        return {
          id: seedId('lnr', `synthetic/${world.seed}/${state}/${year}`),
          state,
          financialYear: `${year}-${String((year + 1) % 100).padStart(2, '0')}`,
          asOf: `${year + 1}-03-31`,
          amount: Math.ceil((sum(ofYear.map(({ amount }) => amount)) * 1.2) / CRORE) * CRORE,
          amountQualifier: 'NEARLY',
          beneficiaries: Math.ceil((sum(ofYear.map(({ beneficiaries }) => beneficiaries)) * 1.1) / 1_000) * 1_000,
          beneficiariesQualifier: 'ABOUT',
          source: 'Generated: nobody reported it',
          synthetic: true,
        };
      }),
    };
  });
}
