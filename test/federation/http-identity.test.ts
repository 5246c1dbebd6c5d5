import { createSecretKey, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpTransport } from '../../gateway/executor/transports/http.ts';
import { signedIdentity } from '../../gateway/executor/transports/signed.ts';
import { enterprises } from '../../subgraphs/enterprises/index.ts';
import { bodyHash, createIdentitySigner, createIdentityVerifier } from '../../subgraphs/shared/signed-identity.ts';
import { type SubgraphServer, startSubgraphServer } from '../../subgraphs/shared/standalone/server.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { aScope } from '../support/scripted-subgraph.ts';
import type { Answer } from '../support/subgraph-client.ts';

const secret = randomBytes(32);
const signer = createIdentitySigner(secret, 'enterprises');

let database: TestDatabase;
let server: SubgraphServer;
beforeAll(async () => {
  database = await cloneDatabase();
  server = await startSubgraphServer({
    subgraph: enterprises.create({ db: database.db }),
    secret,
    hubUrl: 'http://127.0.0.1:1',
    host: '127.0.0.1',
    port: 0,
    logger: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function post(token: string | null, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body,
  });
  const answer: Answer = await response.json();
  return { status: response.status, answer };
}

const ask = (token: string | null, query: string) => post(token, JSON.stringify({ query }));

/** A token with something wrong in it, by the right secret unless told. */
function aToken({
  key = secret,
  typ = 'sangam-identity+jwt',
  audience = 'enterprises',
  issuer = 'sangam-hub',
  age = 0,
  claims = {},
}: {
  key?: Uint8Array;
  typ?: string;
  audience?: string;
  issuer?: string;
  age?: number;
  claims?: Record<string, unknown>;
} = {}): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1000) - age;
  const principal = { ...aBureau(), scopes: [...aBureau().scopes] };
  return new SignJWT({ principal, call: null, ...claims })
    .setProtectedHeader({ alg: 'HS256', typ })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 30)
    .sign(createSecretKey(key));
}

const unsigned = (token: string): string => {
  const [, payload] = token.split('.');
  return `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'sangam-identity+jwt' })).toString('base64url')}.${payload}.`;
};

describe('a subgraph that runs alone answers nobody but the hub:', () => {
  const QUESTIONS = [
    '{ __typename }',
    '{ __schema { types { name } } }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "State", code: "IN-UP" }]) { __typename } }',
    'not even GraphQL',
  ];
  it.each<[string, () => string | null | Promise<string>]>([
    ['no token', () => null],
    ['no JWT', () => 'x'.repeat(100)],
    ['another secret', () => aToken({ key: randomBytes(32) })],
    ['no signature', async () => unsigned(await aToken())],
    ['an expired token', () => aToken({ age: 36 })],
    ['a token for another subgraph', () => createIdentitySigner(secret, 'catalogue').forReading(aBureau())],
    ['another issuer', () => aToken({ issuer: 'somebody' })],
    ['a token of another type', () => aToken({ typ: 'at+jwt' })],
    ['a token without a principal', () => aToken({ claims: { principal: undefined } })],
    [
      'a principal of no audience',
      () => aToken({ claims: { principal: { ...aBureau(), scopes: [], audience: 'x' } } }),
    ],
  ])('%s is 401 to every question', async (_, token) => {
    const shown = await token();
    for (const question of QUESTIONS) {
      const { status, answer } = await ask(shown, question);
      expect({ status, answer }).toEqual({
        status: 401,
        answer: { statusCode: 401, error: 'Unauthorized', message: 'Expected an identity signed by the hub.' },
      });
    }
    // Before the body is looked at.
    expect((await post(shown, '{{{')).status).toBe(401);
  });

  it('and so is a hub of another secret, whose clients hear of a part that did not answer', async () => {
    const identity = signedIdentity(randomBytes(32), 'enterprises');
    const transport = createHttpTransport({ name: 'enterprises', url: server.url, identity });
    const call = { operation: '{ __typename }', kind: 'query', variables: {} } as const;
    await expect(transport.execute(call, aScope({ principal: aBureau() }))).rejects.toMatchObject({
      message: expect.stringMatching(/^enterprises answered 401 /),
      extensions: { code: 'SUBGRAPH_ERROR' },
    });
    expect(() => transport.execute(call, aScope())).toThrow(/only to a known principal/);
    await transport.stop();
  });

  it('the token as it should be is let through', async () => {
    expect((await ask(await aToken(), '{ __typename }')).answer).toEqual({ data: { __typename: 'Query' } });
    for (const question of QUESTIONS.slice(1, 4)) {
      const { answer } = await ask(await signer.forReading(aBureau()), question);
      expect(answer).toEqual({ data: expect.any(Object) });
    }
  });

  it('whether it lives is for all to know', async () => {
    const response = await fetch(new URL('/healthz', server.url));
    expect(await response.json()).toEqual({ status: 'ok', subgraph: 'enterprises' });
  });

  it('who asks decides what is answered', async () => {
    const question = '{ enterpriseStats(groupBy: KIND) { key } }';
    expect((await ask(await signer.forReading(aBureau()), question)).answer).toEqual({ data: { enterpriseStats: [] } });
    const bare = aPartner({ scopes: new Set() });
    const { answer } = await ask(await signer.forReading(bare), question);
    expect(answer.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['what a client wrote and its scalars do not take', '{ district(code: "x") { name } }', 'BAD_USER_INPUT'],
    ['what the hub should not have asked', '{ district(code: "571") { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s has a code of its own', async (_, question, code) => {
    const { status, answer } = await ask(await signer.forReading(aBureau()), question);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it.each([
    ['GET', {}, 404],
    ['POST', { 'content-type': 'text/plain' }, 415],
    ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('%s with %o is %i', async (method, headers, status) => {
    const authorization = `Bearer ${await signer.forReading(aBureau())}`;
    const body = method === 'POST' ? { body: 'query={__typename}' } : {};
    const response = await fetch(server.url, { method, headers: { authorization, ...headers }, ...body });
    expect(response.status).toBe(status);
  });
});

describe('a write', () => {
  const register = JSON.stringify({
    query: `mutation { registerEnterprise(input: { name: "X", kind: MSME, district: "571", activities: [], registeredAt: "2024-01-01",
      investmentPaise: 0, turnoverPaise: 0, employees: 1 }) { __typename } }`,
  });
  const call = { requestId: 'req-1', idempotencyKey: 'key-1', body: bodyHash(register) };

  it('needs a token that was signed for it', async () => {
    const { answer } = await post(await signer.forReading(anAdmin()), register);
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(answer.data).toBeUndefined();
  });

  it('is let through with one', async () => {
    const { status, answer } = await post(await signer.forCall(anAdmin(), call), register);
    expect({ status, answer }).toEqual({
      status: 200,
      answer: { data: { registerEnterprise: { __typename: 'ValidationFailed' } } },
    });
  });

  it('is refused when one byte of it is another', async () => {
    const { status } = await post(await signer.forCall(anAdmin(), call), register.replace('"X', '"Y'));
    expect(status).toBe(401);
  });

  it('is refused when its token was changed to another idempotency key', async () => {
    const [header = '', payload = '', signature = ''] = (await signer.forCall(anAdmin(), call)).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    claims.call.idempotencyKey = 'key-2';
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect((await post(`${header}.${forged}.${signature}`, register)).status).toBe(401);
  });
});

describe('tokens', () => {
  it('for reading are signed once in ten seconds a principal, and live for thirty', async () => {
    let now = 1_800_000_000_000;
    const timed = createIdentitySigner(secret, 'enterprises', () => now);
    const verify = createIdentityVerifier(secret, ['enterprises'], () => now);
    const principal = aBureau();
    const first = await timed.forReading(principal);
    now += 9_999;
    expect(timed.forReading(principal)).toBe(first);
    expect(await timed.forReading(aBureau({ id: 'another' }))).not.toBe(first);
    now += 1;
    const second = await timed.forReading(principal);
    expect(second).not.toBe(first);
    expect(await verify(first)).toEqual({ principal, call: null });
    now += 19_999;
    expect(await verify(first)).toEqual({ principal, call: null });
    now += 6_000;
    expect(await verify(first)).toBeNull();
    expect(await verify(second)).toEqual({ principal, call: null });
  });

  it('for a call hold what the call is', async () => {
    const call = { requestId: 'req-1', idempotencyKey: null, body: bodyHash('x') };
    const verify = createIdentityVerifier(secret, ['catalogue', 'enterprises']);
    expect(await verify(await signer.forCall(aPartner(), call))).toEqual({ principal: aPartner(), call });
    expect(await createIdentityVerifier(secret, ['catalogue'])(await signer.forCall(aPartner(), call))).toBeNull();
  });
});
