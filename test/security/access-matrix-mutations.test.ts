import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, fieldsOf, mayAsk } from './matrix/api.ts';
import { shapeOf } from './matrix/ask.ts';
import { CELLS, FLIPKART, UP } from './matrix/cells.ts';
import { fingerprint, tablesThatDiffer } from './matrix/fingerprint.ts';
import { isOwnCell } from './matrix/hints.ts';
import type { Inputs } from './matrix/inputs.ts';
import { INPUTS_OF_BUREAUS } from './matrix/inputs-of-bureaus.ts';
import { INPUTS_OF_PARTNERS } from './matrix/inputs-of-partners.ts';
import { foreignInputs, mutateAs, outcomeOf } from './matrix/mutating.ts';
import { lookerOf, type Setting, startSetting } from './matrix/setting.ts';
import { hiddenIn, idsIn } from './matrix/visible.ts';
import { recordsOf } from './matrix/world.ts';

/*
 * The tenant matrix, as far as it writes. Every mutation of an audience is here: with the caller's own records it is accepted,
 * with another's in the place of any of them it is refused, like what does not exist, and nothing is written.
 */

const WRITERS = [
  { name: 'bureau-up', audience: 'bureau', inputs: INPUTS_OF_BUREAUS },
  { name: 'flipkart-whole', audience: 'partner', inputs: INPUTS_OF_PARTNERS },
] as const;

/**
 * Mutations that name no record: of the officer who asks (`access-passwords`), new (`access-webhooks`), all that is the caller's
 * (`test/catalogue/gi-rights`: those of another state stay as they are).
 */
const OF_NO_RECORD = new Set(['changeMyPassword', 'registerWebhookEndpoint', 'pauseLapsedListings']);
/** What is public and may be used by others, by mutation and path. */
const FREE_TO_USE = new Set([
  // A bureau registers sellers of its own state for any session, and partners those that they have enrolled.
  'registerForTraining input.session',
  'registerForTraining input.seller',
  // A bureau holds sessions of any course in its own state, and sends delegations to any fair.
  'scheduleTrainingSession input.trainingProgramme',
  'recordDelegation input.fair',
]);

let setting: Setting;
let tried = 0;

beforeAll(async () => {
  setting = await startSetting();
});
afterAll(async () => {
  console.info(`the matrix, as far as it writes: ${tried} inputs that name what is of others`);
  await setting.world.stop();
});

const mutationsOf = (audience: 'bureau' | 'partner') =>
  Object.keys(fieldsOf(API[audience].getType('Mutation'))).filter((name) => !OF_NO_RECORD.has(name));

describe.each(WRITERS)('$name', ({ name, audience, inputs }) => {
  it.each(mutationsOf(audience))('%s', async (mutation) => {
    const { world } = setting;
    const { sql } = world.database;
    const looker = lookerOf(setting, name);
    const field = fieldsOf(API[audience].getType('Mutation'))[mutation];
    const make: Inputs | undefined = inputs[mutation];
    if (!field || !make) throw new Error(`teach test/security/matrix/inputs-of-${audience}s.ts what ${mutation} takes`);
    expect(mayAsk(looker.caller, 'Mutation', mutation)).toBe(true);
    const cell = CELLS.find(({ state, partner }) => state === UP && partner === FLIPKART);
    if (cell === undefined) throw new Error('expected the cell of both writers');
    const own = recordsOf(world, cell);
    const before = await fingerprint(sql);
    const faults: string[] = [];
    const isFree = (path: string) => FREE_TO_USE.has(`${mutation} ${path}`);
    for (const input of make(own, cell)) {
      const accepted = await mutateAs(world.hub.url, looker, field, input, { dryRun: true });
      if (!outcomeOf(accepted).endsWith('Payload')) faults.push(`own: ${accepted.text.slice(0, 600)}`);
      faults.push(...hiddenIn(accepted.text, looker.sight).map((id) => `own: shows ${id}`));
      for (const other of CELLS.filter((one) => !isOwnCell(looker.caller, one)))
        for (const foreign of foreignInputs(input, [cell, own], [other, recordsOf(world, other)]))
          for (const dryRun of isFree(foreign.path) ? [true] : [true, false]) {
            tried++;
            const answer = await mutateAs(world.hub.url, looker, field, foreign.input, { dryRun });
            const named = idsIn(JSON.stringify(foreign.input));
            const at = `${foreign.path} ${foreign.value}${dryRun ? ' (dry run)' : ''}`;
            if (outcomeOf(answer).endsWith('Payload') && !isFree(foreign.path)) faults.push(`${at}: accepted`);
            faults.push(...hiddenIn(answer.text, looker.sight, new Set(named)).map((id) => `${at}: shows ${id}`));
            if (foreign.twin === null || looker.sight.sees(foreign.value)) continue;
            const absent = await mutateAs(world.hub.url, looker, field, foreign.twin, { dryRun });
            const [one, two] = [shapeOf(answer, named), shapeOf(absent, idsIn(JSON.stringify(foreign.twin)))];
            if (one !== two) faults.push(`${at}: ${one.slice(0, 400)} and not ${two.slice(0, 400)}`);
          }
    }
    const written = tablesThatDiffer(before, await fingerprint(sql));
    expect([...faults, ...written.map((table) => `wrote to ${table}`)]).toEqual([]);
  });
});
