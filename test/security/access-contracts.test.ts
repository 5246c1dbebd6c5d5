import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLField,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isCompositeType,
  isUnionType,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitsForAll } from '../../gateway/client-limits.ts';
import { coordinatesIn } from '../../schema/access/contract-fields.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { type Attacked, codesOf, type ReplyBody, startAttacked } from './attacker.ts';
import { type Asked, hiddenIn, madeUp, type Question, questionsFor } from './hidden-names.ts';
import { validValue } from './valid-values.ts';

const contract = (name: string): GraphQLSchema =>
  buildSchema(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'));
const everything = contract('admin');
const AUDIENCES = [
  { audience: 'partner', client: 'flipkart', own: contract('partner') },
  { audience: 'bureau', client: 'bureau-up', own: contract('bureau') },
] as const;

const BATCH = 200;

let attacked: Attacked;
beforeAll(async () => {
  const limits = limitsForAll({ batch: BATCH, budget: 100_000_000, body: 4 * 1024 * 1024, depth: 30, cost: 1_000_000 });
  attacked = await startAttacked({ limits });
});
afterAll(() => attacked.hub.stop());

const headersOf = async (client: string) => ({ authorization: `Bearer ${await attacked.hub.tokenOf(client)}` });

/** Answers of operations in their order; what is left of a budget is not told twice alike. */
async function askBatches(client: string, asked: readonly Asked[]): Promise<string[]> {
  const headers = await headersOf(client);
  const answers: string[] = [];
  for (let start = 0; start < asked.length; start += BATCH) {
    const response = await fetch(`${attacked.hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(asked.slice(start, start + BATCH)),
    });
    const bodies: unknown = await response.json();
    if (!Array.isArray(bodies)) throw new Error(`a batch was answered ${JSON.stringify(bodies)}`);
    answers.push(...bodies.map(comparable));
  }
  return answers;
}

/** The same for questions about names, or about what `nameOf` makes of them. */
const askAll = (client: string, questions: readonly Question[], nameOf: (name: string) => string): Promise<string[]> =>
  askBatches(
    client,
    questions.map(({ ask, name }) => ask(nameOf(name))),
  );

const comparable = (body: unknown): string =>
  JSON.stringify(body, (key, value) => (key === 'requestId' || key === 'available' ? undefined : value));

/** An answer without the name that was asked for, or most of it. */
const without = (name: string, answer: string): string =>
  answer.replaceAll(new RegExp(`\\b${name.slice(0, -1)}(${name.slice(-1)})?\\b`, 'g'), '…');

const described = ({ coordinate, place }: Question): string => `${coordinate} as ${place}`;

/** Hidden names that are no plain words: with a capital or an underscore inside, nobody writes them by chance. */
const tellingNames = (own: GraphQLSchema): Set<string> => {
  const visible = wordsIn(own);
  return new Set([...wordsIn(everything)].filter((word) => /[a-z][A-Z]|_/.test(word) && !visible.has(word)));
};
const wordsIn = (schema: GraphQLSchema): Set<string> =>
  new Set([...coordinatesIn(schema)].flatMap((coordinate) => coordinate.match(/\w+/g) ?? []));

const namesIn = (text: string, names: ReadonlySet<string>): string[] =>
  [...new Set(text.match(/\w+/g))].filter((word) => names.has(word));

describe.each(AUDIENCES)('for a client of a $audience', ({ audience, client, own }) => {
  const questions = questionsFor(own, everything);

  it('there is something to hide', () => {
    expect(hiddenIn(own, everything).length).toBeGreaterThan(50);
  });

  it('introspection shows its own contract and nothing else', async () => {
    const { data } = await attacked.hub.post(client, getIntrospectionQuery({ inputValueDeprecation: true }));
    const shown = buildClientSchema(data as IntrospectionQuery);
    expect([...coordinatesIn(shown)].sort()).toEqual([...coordinatesIn(own)].sort());
  });

  it('no description tells a name that is hidden', () => {
    expect(namesIn(printSchema(own), tellingNames(own))).toEqual([]);
  });

  it('no made-up name is that of something', () => {
    const names = wordsIn(everything);
    expect(questions.filter(({ name }) => names.has(madeUp(name))).map(described)).toEqual([]);
  });

  it.each([...Map.groupBy(questions, ({ place }) => place)])(
    'what is hidden is answered like what does not exist, named as %s',
    async (_place, asked) => {
      const hidden = await askAll(client, asked, (name) => name);
      const invented = await askAll(client, asked, madeUp);
      const differing = asked.flatMap(({ coordinate, name }, index) => {
        const one = without(name, hidden[index] ?? '');
        const other = without(madeUp(name), invented[index] ?? '');
        return one === other ? [] : [{ coordinate, hidden: one, invented: other }];
      });
      expect(differing).toEqual([]);
      expect(namesIn(invented.join('\n'), tellingNames(own)), 'hidden names in answers to made-up ones').toEqual([]);
      expect(hidden.join('\n')).not.toMatch(/Did you mean|suggest/i);

      const [question] = asked;
      if (question === undefined) throw new Error('nothing was asked');
      const headers = await headersOf(client);
      const one = await attacked.send(question.ask(question.name), headers);
      const other = await attacked.send(question.ask(madeUp(question.name)), headers);
      expect([one.status, codesOf(one)]).toEqual([other.status, codesOf(other)]);
    },
    60_000,
  );

  it('no field that it has names anything hidden in an error, whatever it is given', async () => {
    const asked = rootFieldsOf(own).map(({ kind, field }) => operationOn(kind, field));
    const answers = await askBatches(client, asked);
    const telling = tellingNames(own);
    const leaks = answers.flatMap((answer, index) => {
      const found = namesIn(answer, telling);
      return found.length === 0 ? [] : [`${asked[index]?.query}: ${found} in ${answer}`];
    });
    expect(leaks).toEqual([]);
    expect(answers.join('\n')).not.toMatch(/INTERNAL_SERVER_ERROR|SUBGRAPH_ERROR|GRAPHQL_VALIDATION_FAILED/);
  });

  it('a missing scope is named only where its own contract tells of that scope', async () => {
    const told = new Set(printSchema(own).match(/`[a-z]+:[a-z]+`/g));
    const token = await tokenWithoutScopes(audience);
    const wrong: string[] = [];
    let refused = 0;
    for (const { kind, field } of rootFieldsOf(own)) {
      const reply = await attacked.send(operationOn(kind, field), { authorization: `Bearer ${token}` });
      for (const scope of requiredScopesIn(reply.body)) {
        refused++;
        if (reply.status !== 403 || !told.has(`\`${scope}\``)) wrong.push(`${field.name}: ${reply.text}`);
      }
      wrong.push(...namesIn(reply.text, tellingNames(own)).map((name) => `${field.name} tells of ${name}`));
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(20);
  });
});

interface RootField {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

const rootFieldsOf = (schema: GraphQLSchema): RootField[] => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query', field }) as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation', field }) as const),
];

/** A field with a value for each argument (a mutation is a dry run), and with what it has to say against them. */
function operationOn(kind: RootField['kind'], { name, args, type }: RootField['field']): Asked {
  const named = getNamedType(type);
  const issues =
    isUnionType(named) && named.getTypes().some((member) => member.name === 'ValidationFailed')
      ? '... on ValidationFailed { issues { path code message expected received } }'
      : '';
  const header = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const call = args.length === 0 ? name : `${name}(${given})`;
  return {
    query: `${kind} ${args.length === 0 ? '' : `(${header})`} { ${call} ${isCompositeType(named) ? `{ __typename ${issues} }` : ''} }`,
    variables: Object.fromEntries(args.map((argument) => [argument.name, validValue(argument.type)])),
  };
}

const requiredScopesIn = (body: ReplyBody | undefined): string[] =>
  (body?.errors ?? []).flatMap(({ extensions }) => {
    const { requiredScopes } = extensions;
    return Array.isArray(requiredScopes) ? requiredScopes.flat().map(String) : [];
  });

async function tokenWithoutScopes(audience: 'partner' | 'bureau'): Promise<string> {
  const id = `bare-${audience}`;
  const organization = seedId('org', audience === 'partner' ? 'flipkart' : 'bureau-up');
  const input = {
    id,
    name: id,
    audience: audience.toUpperCase(),
    organization,
    ...(audience === 'bureau' ? { state: 'IN-UP' } : {}),
    scopes: ['export:run'],
  };
  const { createApiClient } = await attacked.hub.ask(
    'admin',
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) {
      ... on CreateApiClientPayload { secret } ... on ValidationFailed { issues { message } } } }`,
    { input },
  );
  const response = await fetch(`${attacked.hub.url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${createApiClient.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const text = await response.text();
  const [, token] = /"access_token":"([^"]+)"/.exec(text) ?? [];
  if (token === undefined) throw new Error(`no token for ${id}: ${JSON.stringify(createApiClient)}, ${text}`);
  return token;
}
