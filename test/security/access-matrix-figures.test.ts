import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { API, mayAsk, rootFields } from './matrix/api.ts';
import { askAs, eachOf, hasFailed, shapeOf } from './matrix/ask.ts';
import { AMAZON, CELLS, KL } from './matrix/cells.ts';
import { type EntryPoint, waysByNode, waysInto } from './matrix/entry-points.ts';
import { recordsOfType } from './matrix/hints.ts';
import { placeHidden } from './matrix/place-hidden.ts';
import { placeMarket } from './matrix/place-market.ts';
import { TYPES } from './matrix/rules.ts';
import { type Looker, lookerOf, type Setting, startSetting } from './matrix/setting.ts';
import { recordsOf } from './matrix/world.ts';

/*
 * Counts, sums and lists of one tenant say nothing of another's records: every answer stays what it was when such records are
 * added.
 */

const others = CELLS.find(({ state, partner }) => state === KL && partner === AMAZON);

/** Root fields that tell the owner of what is placed. */
const TOLD = [
  'mous',
  'enrolments',
  'serviceCounts',
  'products',
  'listings',
  'certificates',
  'facilityBookings',
  'funds',
  'fundApplications',
  'enquiries',
  'quotes',
  'deals',
  'delegations',
  'tradeAssistances',
];

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting();
});
afterAll(() => setting.world.stop());

/** Every root field as it is. */
const rootQuestionsOf = (looker: Looker): EntryPoint[] =>
  rootFields(looker.caller.audience, 'Query')
    .filter(({ name }) => name !== 'node' && name !== 'nodes' && mayAsk(looker.caller, 'Query', name))
    .flatMap((field) => waysInto(field, looker).filter(({ variables }) => !('filter' in variables)));

/** Those, and one record of each type with all that is below it. */
function questionsOf(looker: Looker): EntryPoint[] {
  const { caller, sight } = looker;
  const below = TYPES.flatMap((type) => {
    const object = API[caller.audience].getType(type);
    const seen = CELLS.flatMap((cell) => recordsOfType(setting.world, cell, type)).filter((id) => sight.sees(id));
    const ends = [seen.at(0), seen.at(-1)].flatMap((id) => id ?? []);
    return isObjectType(object) ? [...new Set(ends)].flatMap((id) => waysByNode(object, id, looker, true)) : [];
  });
  return [...rootQuestionsOf(looker), ...below];
}

async function answersTo(looker: Looker, questions: readonly EntryPoint[]): Promise<string[]> {
  const { url } = setting.world.hub;
  return eachOf(questions, async ({ name, document, variables }) => {
    const answer = await askAs(url, looker.caller, document, { variables });
    if (hasFailed(answer)) throw new Error(`${name}: ${answer.text.slice(0, 500)}`);
    // What stands against a step may tell the time of the answer.
    return shapeOf(answer, []).replace(/got \d{4}-\d\d-\d\dT[\d:.]+Z/g, 'got (now)');
  });
}

/** What is told otherwise afterwards, with what was told before. */
function changesOf(questions: readonly EntryPoint[], before: readonly string[], after: readonly string[]): string[] {
  return questions.flatMap(({ name }, index) => {
    const [one = '', two = ''] = [before[index], after[index]];
    if (one === two) return [];
    let at = 0;
    while (one[at] === two[at]) at++;
    return [
      `${name}: ${one.slice(Math.max(0, at - 150), at + 50)} became ${two.slice(Math.max(0, at - 150), at + 50)}`,
    ];
  });
}

it('no answer changes with records of others', async () => {
  if (others === undefined) throw new Error('expected a cell of others');
  const { database } = setting.world;
  const asked = (['bureau-up', 'flipkart-whole'] as const).map((name) => {
    const looker = lookerOf(setting, name);
    return { name, looker, questions: questionsOf(looker) };
  });
  const owner = lookerOf(setting, 'bureau-kl');
  const owned = rootQuestionsOf(owner);
  const ownedBefore = await answersTo(owner, owned);
  const before = new Map<string, string[]>();
  for (const { name, looker, questions } of asked) before.set(name, await answersTo(looker, questions));
  await placeHidden(database.db, others, recordsOf(setting.world, others));
  // Whose they are is told of them: others could be.
  const told = changesOf(owned, ownedBefore, await answersTo(owner, owned)).map((change) => change.split(' ')[0]);
  expect(told).toEqual(expect.arrayContaining(TOLD));
  const changes: string[] = [];
  for (const { name, looker, questions } of asked)
    changes.push(...changesOf(questions, before.get(name) ?? [], await answersTo(looker, questions)));
  // Sellers of another state are hidden from bureaus alone.
  await placeMarket(database.db, others);
  for (const { name, looker, questions } of asked.filter(({ looker }) => looker.caller.audience === 'bureau'))
    changes.push(...changesOf(questions, before.get(name) ?? [], await answersTo(looker, questions)));
  console.info(asked.map(({ name, questions }) => `${name}: ${questions.length} answers compared`).join(', '));
  expect(changes).toEqual([]);
}, 300_000);
