import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { API, fieldsOf, mayAsk, rootFields } from './matrix/api.ts';
import { type Answered, askAs, shapeOf } from './matrix/ask.ts';
import type { Caller } from './matrix/callers.ts';
import { AMAZON, CELLS, FLIPKART, UP } from './matrix/cells.ts';
import { absentLike } from './matrix/entry-points.ts';
import { foreignRecords } from './matrix/hints.ts';
import { INPUTS_OF_BUREAUS } from './matrix/inputs-of-bureaus.ts';
import { INPUTS_OF_PARTNERS } from './matrix/inputs-of-partners.ts';
import { mutateAs, outcomeOf } from './matrix/mutating.ts';
import { selectionOf } from './matrix/selections.ts';
import { type CallerName, lookerOf, type Setting, startSetting, TENANTS } from './matrix/setting.ts';
import { hiddenIn, idsIn } from './matrix/visible.ts';
import { recordsOf } from './matrix/world.ts';

/* The tenant matrix for what is handed from one request to another: cursors, idempotency keys, and addresses of downloads. */

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting();
});
afterAll(() => setting.world.stop());

const connections = (type: GraphQLNamedType) => isObjectType(type) && type.name.endsWith('Connection');

const page = z.record(z.string(), z.object({ pageInfo: z.object({ endCursor: z.string().nullable() }) }));

describe.each<[CallerName, CallerName]>([
  ['bureau-up', 'bureau-kl'],
  ['bureau-kl', 'bureau-up'],
  ['flipkart-whole', 'amazon-whole'],
  ['amazon-whole', 'flipkart-whole'],
  ['flipkart-whole', 'bureau-up'],
])('with a cursor of %s, %s', (of, by) => {
  it('meets no row of others, in any list', async () => {
    const [owner, user] = [lookerOf(setting, of), lookerOf(setting, by)];
    const lists = rootFields(user.caller.audience, 'Query').filter(
      (field) =>
        connections(getNamedType(field.type)) &&
        fieldsOf(API[owner.caller.audience].getType('Query'))[field.name] !== undefined &&
        [owner, user].every(({ caller }) => mayAsk(caller, 'Query', field.name)),
    );
    const { url } = setting.world.hub;
    const faults: string[] = [];
    let used = 0;
    for (const field of lists) {
      const first = await askAs(url, owner.caller, `{ ${field.name}(first: 1) { pageInfo { endCursor } } }`);
      const cursor = page.parse(JSON.parse(first.text).data)[field.name]?.pageInfo.endCursor;
      if (!cursor) continue;
      used++;
      const below = selectionOf(getNamedType(field.type), 1, { ...user, leavesAlone: true }, ['Query']);
      const document = `query ($after: String) { ${field.name}(first: 100, after: $after) { ${below} } }`;
      const answer = await askAs(url, user.caller, document, { variables: { after: cursor } });
      if (!answer.text.startsWith('{"data"')) faults.push(`${field.name}: ${answer.text.slice(0, 300)}`);
      faults.push(...hiddenIn(answer.text, user.sight).map((id) => `${field.name} shows ${id}`));
    }
    expect(faults).toEqual([]);
    expect(used).toBeGreaterThan(lists.length / 2);
  });
});

describe('downloads', () => {
  async function download({ authorization }: Caller, path: string): Promise<Answered> {
    const headers = { connection: 'close', ...(authorization === '' ? {} : { authorization }) };
    const response = await fetch(`${setting.world.hub.url}${path}`, { headers });
    return { status: response.status, text: await response.text() };
  }

  it.each(TENANTS)('give %s no MoU of others', async (name) => {
    const { caller, sight } = lookerOf(setting, name);
    for (const query of ['', '?state=IN-KL', '?state=IN-UP', '?status=DRAFT', '?signedFrom=1990-01-01']) {
      const register = await download(caller, `/mous.csv${query}`);
      expect(register.status).toBe(200);
      expect(hiddenIn(register.text, sight), `/mous.csv${query}`).toEqual([]);
    }
    const all = await download(caller, '/mous.csv');
    expect(new Set(idsIn(all.text).filter((id) => id.startsWith('mou_')))).toEqual(sight.visible.get('Mou'));

    for (const id of foreignRecords(setting.world, caller, 'Mou').filter((mou) => !sight.sees(mou))) {
      const [hidden, absent] = [await download(caller, `/ocds/${id}.json`), absentLike(id)];
      expect(hidden.status).toBe(404);
      expect(shapeOf(hidden, [id])).toBe(shapeOf(await download(caller, `/ocds/${absent}.json`), [absent]));
    }
    for (const id of [...(sight.visible.get('Mou') ?? [])]) {
      const release = await download(caller, `/ocds/${id}.json`);
      expect(hiddenIn(release.text, sight), id).toEqual([]);
    }
  });

  it('give nothing without a token', async () => {
    const nobody = { ...lookerOf(setting, 'bureau-up').caller, authorization: '' };
    for (const path of ['/mous.csv', `/ocds/${absentLike('mou_01m811m8v0fqbazwpbrt8fqz2b')}.json`])
      expect((await download(nobody, path)).status).toBe(401);
  });
});

// Last, since it writes.
describe('an idempotency key of another client', () => {
  const cases = [
    { of: 'bureau-up', by: 'bureau-kl', audience: 'bureau', inputs: INPUTS_OF_BUREAUS, partner: AMAZON },
    { of: 'flipkart-whole', by: 'amazon-whole', audience: 'partner', inputs: INPUTS_OF_PARTNERS, partner: FLIPKART },
  ] as const;

  it.each(cases)(
    'gives $by nothing of what $of did with it',
    async ({ of, by, audience, inputs, partner }) => {
      const { world } = setting;
      const [owner, thief] = [lookerOf(setting, of), lookerOf(setting, by)];
      const cell = CELLS.find((one) => one.state === UP && one.partner === partner);
      if (cell === undefined) throw new Error('expected the cell of both');
      const mutations = fieldsOf(API[audience].getType('Mutation'));
      const faults: string[] = [];
      let done = 0;
      for (const [mutation, make] of Object.entries(inputs)) {
        const field = mutations[mutation];
        const [input] = make(recordsOf(world, cell), cell);
        if (!field || !input) throw new Error(`expected an input of ${mutation}`);
        const run = (caller: typeof owner, idempotencyKey: string): Promise<Answered> =>
          mutateAs(world.hub.url, caller, field, input, { dryRun: false, idempotencyKey });
        const key = `key of ${mutation}`;
        const written = await run(owner, key);
        // Some stand in the way of each other; each is tried alone in `access-matrix-mutations`.
        if (!outcomeOf(written).endsWith('Payload')) continue;
        done++;
        const [taken, fresh] = [await run(thief, key), await run(thief, `other ${key}`)];
        const named = new Set(idsIn(JSON.stringify(input)));
        faults.push(...hiddenIn(taken.text, thief.sight, named).map((id) => `${mutation} shows ${id}`));
        if (/replayed":true/.test(taken.text)) faults.push(`${mutation} is replayed for another client`);
        const [one, two] = [outcomeOf(taken), outcomeOf(fresh)];
        // What names no record succeeds for everybody, in their own place; the second time it may be there already.
        if (one !== two && !one.endsWith('Payload')) faults.push(`${mutation}: ${one} and not ${two}`);
        const again = await run(owner, key);
        if (!/replayed":true/.test(again.text)) faults.push(`${mutation} is not replayed for its client`);
      }
      console.info(`${of}: ${done} of ${Object.keys(inputs).length} mutations with a key that ${by} tried too`);
      expect(faults.map((fault) => fault.slice(0, 500))).toEqual([]);
      expect(done).toBeGreaterThan(Object.keys(inputs).length / 2);
    },
    60_000,
  );
});
