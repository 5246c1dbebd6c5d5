import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SCHEMA_FOLDER } from '../../gateway/hub-graph.ts';
import { startDemoHub, type TestHub } from '../support/hub.ts';

let folder: string;
let hub: TestHub;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sangam-schema-'));
  await putBack();
  hub = await startDemoHub({ schemaFolder: pathToFileURL(`${folder}/`) });
});
afterEach(async () => {
  await putBack();
  await reload('admin');
});
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true });
});

const NAMES = ['supergraph', 'partner', 'bureau', 'admin'];

async function putBack(): Promise<void> {
  for (const name of NAMES) await cp(new URL(`${name}.graphql`, SCHEMA_FOLDER), join(folder, `${name}.graphql`));
}

/** Changes one of the schema files as an operator's deployment would. */
async function edit(name: string, change: (sdl: string) => string): Promise<void> {
  const file = join(folder, `${name}.graphql`);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${name}.graphql did not change`);
  await writeFile(file, after);
}

async function reload(client: string | null) {
  const headers = new Headers();
  if (client !== null) headers.set('authorization', `Bearer ${await hub.tokenOf(client)}`);
  const response = await fetch(`${hub.url}/-/reload`, { method: 'POST', headers });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const codesOf = ({ body }: Awaited<ReturnType<typeof reload>>) =>
  body.errors.map((error: { extensions: { code: string } }) => error.extensions.code);

const QUESTION = '{ __type(name: "Product") { fields { name } } products(first: 1) { edges { node { title } } } }';

async function fieldsOfProduct(client: string): Promise<string[]> {
  const { __type, products } = await hub.ask(client, QUESTION);
  expect(products.edges).toHaveLength(1);
  return __type.fields.map(({ name }: { name: string }) => name);
}

const withoutHsn = (sdl: string) =>
  sdl.replace(/^type Product [\s\S]*?^}/m, (type) => type.replace(/\n\s+("""[^"]*"""\s+)?hsn\b[^\n]*/, ''));

test('a reload is for those who hold the scope access:admin', async () => {
  const stranger = await reload(null);
  expect([stranger.status, codesOf(stranger)]).toEqual([401, ['UNAUTHENTICATED']]);
  const partner = await reload('flipkart');
  expect([partner.status, codesOf(partner)]).toEqual([403, ['FORBIDDEN']]);
  const admin = await reload('admin');
  expect([admin.status, admin.body.status]).toEqual([200, 'unchanged']);
});

test('after a reload each audience is answered by its new API schema', async () => {
  expect(await fieldsOfProduct('flipkart')).toContain('hsn');
  await edit('partner', withoutHsn);
  expect((await reload('admin')).body.status).toBe('reloaded');

  expect(await fieldsOfProduct('flipkart')).not.toContain('hsn');
  const { errors } = await hub.post('flipkart', '{ products(first: 1) { edges { node { hsn } } } }');
  expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await fieldsOfProduct('bureau-kl')).toContain('hsn');
});

test.each([
  ['an empty supergraph', 'supergraph', () => ''],
  ['half a supergraph', 'supergraph', (sdl: string) => sdl.slice(0, sdl.length / 2)],
  [
    'a supergraph without a type that others use',
    'supergraph',
    (sdl: string) => sdl.replace(/^type Money [\s\S]*?^}/m, ''),
  ],
  ['a contract with a field that the supergraph lacks', 'supergraph', withoutHsn],
  ['a contract without a query', 'bureau', () => 'type Product { id: ID! }'],
])('%s is refused with a reason, and the graph before serves on', async (_what, file, change) => {
  await edit(file, change);
  const refused = await reload('admin');
  expect([refused.status, codesOf(refused)]).toEqual([422, ['RELOAD_REFUSED']]);
  expect(refused.body.errors[0].message.length).toBeGreaterThan('The graph before serves on. '.length);
  expect(await fieldsOfProduct('flipkart')).toContain('hsn');
});

test('a hub with --watch follows the files by itself, and waits until all of them fit', async () => {
  const schemaFolder = pathToFileURL(`${folder}/`);
  const watching = await startDemoHub({ schemaFolder, watch: true });
  const names = async () => {
    const { __type } = await watching.ask('flipkart', '{ __type(name: "Product") { fields { name } } }');
    return __type.fields.map(({ name }: { name: string }) => name);
  };
  try {
    await edit('supergraph', () => 'half of it');
    await edit('partner', withoutHsn);
    expect(await names()).toContain('hsn');
    await cp(new URL('supergraph.graphql', SCHEMA_FOLDER), join(folder, 'supergraph.graphql'));
    await expect.poll(names, { timeout: 10_000 }).not.toContain('hsn');
  } finally {
    await watching.stop();
  }
});
