import type { Database } from '../../../subgraphs/shared/database.ts';
import { insertLoanEvent, insertLoanReport, insertLoanScheme } from '../../support/builders/finance.ts';
import type { TestHub } from '../../support/hub.ts';
import { type Cell, nameOf } from './cells.ts';

/** What a state undertakes and counts. All of it is public, and the state's alone to change. */
export type Outcomes = Awaited<ReturnType<typeof placeOutcomes>>;

const record = (what: 'Campaign' | 'Policy' | 'Indicator') => /* GraphQL */ `
  mutation ($input: Record${what}Input!) {
    written: record${what}(input: $input) {
      __typename
      ... on Record${what}Payload { record: ${what.toLowerCase()} { id } }
      ... on ValidationFailed { issues { path code message } }
    }
  }`;

export async function placeOutcomes(db: Database, hub: TestHub, cell: Cell) {
  const { code, bureau } = cell.state;
  const write = async (what: 'Campaign' | 'Policy' | 'Indicator', input: object): Promise<string> => {
    const { written } = await hub.ask(bureau, record(what), { input });
    if (!written.record) throw new Error(`expected a ${what}, got ${JSON.stringify(written)}`);
    return written.record.id;
  };
  // No two undertakings of a state have one name, and no two reports one day.
  const named = (what: string) => `${what} of ${nameOf(cell)}`;
  const undertaking = {
    state: code,
    from: '2022-04-01',
    to: '2023-03-31',
    targets: [{ metric: 'UNITS', minimum: 100 }],
  };
  const loanScheme = await insertLoanScheme(db, { state: code, name: named('Scheme') });
  return {
    campaign: await write('Campaign', { ...undertaking, name: named('Campaign') }),
    policy: await write('Policy', { ...undertaking, name: named('Policy') }),
    indicator: await write('Indicator', { state: code, name: named('Indicator'), unit: 'units' }),
    loanScheme,
    loanEvent: await insertLoanEvent(db, { state: code, scheme: loanScheme, title: named('Disbursement') }),
    loanReport: await insertLoanReport(db, { state: code, financialYear: '2019-20', asOf: dayOf(cell) }),
  };
}

const dayOf = ({ partner }: Cell): string => (partner.client === 'flipkart' ? '2019-08-07' : '2019-08-08');
