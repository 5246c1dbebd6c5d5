import { afterAll, beforeAll } from 'vitest';
import { partners as partnersModule } from '../../../subgraphs/partners/index.ts';
import { milestones, obligations } from '../../../subgraphs/partners/tables.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../../subgraphs/shared/today.ts';
import { insertPartners, ORG, placeMou } from '../../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { aBureau, anAdmin } from '../../support/principals.ts';
import { type Answer, ask } from '../../support/subgraph-client.ts';

export const MOU = `id version obligations { id nextDueOn isOverdue milestones { key status isOverdue evidence evidenceSha256
  reports { from to asOf evidence note actor } } } targets { key achieved achievedBy isReached reports { value asOf district { code } } districts { achieved } }`;
export const failures =
  '... on ValidationFailed { issues { path code } } ... on VersionConflict { expectedVersion currentVersion }';
export const REPORT = `mutation ($input: RecordMilestoneInput!, $dryRun: Boolean! = false, $key: String) {
  recordMilestone(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on RecordMilestonePayload { mou { ${MOU} } warnings { path code } replayed } ${failures} } }`;
export const ACHIEVE = `mutation ($input: RecordAchievementInput!) { recordAchievement(input: $input) {
    __typename ... on RecordAchievementPayload { mou { ${MOU} } warnings { path code } } ${failures} } }`;
export const OBLIGATIONS = `query ($filter: ObligationFilter, $orderBy: ObligationOrder! = DUE_ASC, $first: Int! = 20, $after: String) {
  obligations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id nextDueOn isOverdue mou { id } } } } }`;

export const today = dayInIndia(new Date());
export const daysFromToday = (days: number): string => dayInIndia(new Date(Date.parse(today) + days * 86_400_000));
export const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });

export let database: TestDatabase;
export let subgraph: Subgraph;
export const report = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (
    await ask(subgraph, REPORT, {
      principal,
      variables: { input: { milestone: 'm1', expectedVersion: 1, ...input }, ...more },
    })
  ).recordMilestone;
export const achieve = async (input: object): Promise<Answer> =>
  (
    await ask(subgraph, ACHIEVE, {
      principal: bureau,
      variables: { input: { target: 'artisans', expectedVersion: 1, evidence: 'A count', ...input } },
    })
  ).recordAchievement;
export const listed = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await ask(subgraph, OBLIGATIONS, { principal, variables: { filter, first: 100 } })).obligations.edges.map(
    ({ node }: Answer) => node.id,
  );

/** A signed MoU with one obligation and its milestones, each `[key, due, status]`. */
export async function place(given: readonly (readonly [string, string, ('MET' | 'SCHEDULED')?])[], more: object = {}) {
  const mou = await placeMou(database.db, { status: 'SIGNED', services: ['ONBOARDING'], ...more });
  const [row] = (await database.db.select().from(obligations)).filter((candidate) => candidate.mou === mou);
  const obligation = row!.id;
  if (given.length > 0)
    await database.db.insert(milestones).values(
      given.map(([key, due, status = 'SCHEDULED'], position) => ({
        obligation,
        key,
        position,
        title: key,
        due,
        status,
        evidence: status === 'MET' ? 'A letter' : null,
      })),
    );
  return { mou, obligation };
}

/** Gives the test file that calls it a database of its own. */
export function setUp(): void {
  beforeAll(async () => {
    database = await cloneDatabase();
    await insertPartners(database.db);
    subgraph = partnersModule.create({ db: database.db });
  });
  afterAll(() => database.drop());
}
