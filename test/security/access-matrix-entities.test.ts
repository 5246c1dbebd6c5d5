import { randomBytes } from 'node:crypto';
import { isUnionType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { modules } from '../../subgraphs/index.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { freePort } from '../support/served-subgraph.ts';
import { isTypeName } from './matrix/api.ts';
import { type Answered, eachOf, shapeOf } from './matrix/ask.ts';
import { absentLike } from './matrix/entry-points.ts';
import { foreignRecords } from './matrix/hints.ts';
import { selectionOf } from './matrix/selections.ts';
import { type ServedAlone, type ServedSubgraphs, serveAll } from './matrix/served-subgraphs.ts';
import { type Looker, lookerOf, type Setting, startSetting, TENANTS } from './matrix/setting.ts';
import { hiddenIn } from './matrix/visible.ts';

/*
 * The tenant matrix behind the hub: each subgraph serves alone and is asked for entities of others as the hub would ask it,
 * with an identity that is signed.
 */

/** Fields that a subgraph adds to another's records and that show what is public. The hub asks for none of a record that is hidden. */
const PUBLIC_BELOW = new Set(['trade Product']);

let setting: Setting;
let served: ServedSubgraphs;
let asked = 0;

beforeAll(async () => {
  const secret = randomBytes(32);
  setting = await startSetting(async (database, identityKey) => {
    const port = await freePort();
    served = await serveAll(database, { identityKey, secret, hubUrl: `http://127.0.0.1:${port}` });
    const urls = new Map([...served.byName].map(([name, { url }]) => [name, url]));
    return { port, remoteSubgraphs: { urls, secret } };
  });
}, 120_000);
afterAll(async () => {
  console.info(`the matrix, as far as subgraphs are asked: ${asked} entities`);
  await served.stop();
  await setting.world.stop();
});

const principalOf = ({ caller }: Looker): Principal => ({
  kind: 'CLIENT',
  id: caller.name,
  audience: caller.audience,
  organization: caller.organization,
  state: caller.state,
  scopes: caller.scopes,
});

/** Types of which the subgraph takes references. */
function entitiesOf({ subgraph }: ServedAlone) {
  const entity = subgraph.schema.getType('_Entity');
  return isUnionType(entity) ? entity.getTypes() : [];
}

async function findEntity({ subgraph, url, signer }: ServedAlone, looker: Looker, type: string, id: string) {
  const { schema } = subgraph;
  const named = schema.getType(type);
  if (named === undefined) throw new Error(`expected ${type} in ${subgraph.name}`);
  const { caller, hints } = looker;
  const below = selectionOf(named, 1, { caller, hints, asked: new Set(), schema }, ['Query']);
  const query = `query ($it: [_Any!]!) { _entities(representations: $it) { ... on ${type} { ${below} } } }`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      authorization: `Bearer ${await signer.forReading(principalOf(looker))}`,
    },
    body: JSON.stringify({ query, variables: { it: [{ __typename: type, id }] } }),
  });
  const answer: Answered = { status: response.status, text: await response.text() };
  return answer;
}

it.each(modules.flatMap(({ name }) => TENANTS.map((tenant): [string, (typeof TENANTS)[number]] => [name, tenant])))(
  '%s tells %s of no entity of others',
  async (name, tenant) => {
    const looker = lookerOf(setting, tenant);
    const alone = served.byName.get(name);
    if (alone === undefined) throw new Error(`expected ${name} to be served`);
    const hidden = entitiesOf(alone).flatMap(({ name: type }) =>
      isTypeName(type)
        ? foreignRecords(setting.world, looker.caller, type)
            .filter((id) => !looker.sight.sees(id))
            .map((id) => ({ type, id }))
        : [],
    );
    asked += hidden.length;
    const faults = await eachOf(hidden, async ({ type, id }) => {
      const answer = await findEntity(alone, looker, type, id);
      const absent = absentLike(id);
      const other = await findEntity(alone, looker, type, absent);
      const shown = hiddenIn(answer.text, looker.sight, new Set([id])).map((one) => `${type} ${id} shows ${one}`);
      const [one, two] = [shapeOf(answer, [id]), shapeOf(other, [absent])];
      if (answer.status !== 200) shown.push(`${type} ${id}: ${one.slice(0, 300)}`);
      return one === two || PUBLIC_BELOW.has(`${name} ${type}`)
        ? shown
        : [...shown, `${type} ${id}: ${one.slice(0, 300)} and not ${two.slice(0, 300)}`];
    });
    expect(faults.flat()).toEqual([]);
  },
  60_000,
);
