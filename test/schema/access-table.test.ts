import { type DocumentNode, isInterfaceType, isObjectType, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareAccess } from '../../gateway/executor/access.ts';
import { readSupergraph } from '../../gateway/executor/supergraph.ts';
import { AccessDocumentError, problemsIn, withSchema } from '../../schema/access/access-table.ts';
import { contractFields, contractsOf, coordinateOf } from '../../schema/access/contract-fields.ts';
import { composeGraph } from '../../schema/compose-graph.ts';
import { accessDocument, composedFiles } from '../../schema/generated.ts';
import { WITHHELD_BY_ROW } from '../../subgraphs/nodes/scopes.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@requiresScopes"])`;
const graph = (products: string, partners = ''): DocumentNode =>
  composeGraph([
    { name: 'products', typeDefs: parse(`${LINK} ${products}`) },
    {
      name: 'partners',
      typeDefs: parse(
        `${LINK} type Product @key(fields: "id") { id: ID! maker: String @tag(name: "bureau") } type Page @shareable { end: Int } ${partners}`,
      ),
    },
  ]);

const SDL = `
  type Query {
    product(kind: Kind, secret: Boolean @tag(name: "bureau")): Product @tag(name: "partner") @tag(name: "bureau")
    note: Note @requiresScopes(scopes: [["note:read", "b"], ["c"]])
    page: Page @tag(name: "bureau")
  }
  type Product @key(fields: "id") @tag(name: "partner") @tag(name: "bureau") { id: ID! name: String find(by: Find): Int }
  type Note @requiresScopes(scopes: [["note:read"]]) { text: String }
  type Page @shareable { end: Int @tag(name: "bureau") }
  enum Kind { OPEN INNER @tag(name: "bureau") }
  input Find { name: String owner: String @tag(name: "bureau") }
`;

const EMPTY = `# Access
<!-- counts: npm run compose -->
<!-- end of counts -->
| row rule | whose rows |
|---|---|
| \`public\` | Everybody's. |
<!-- fields: npm run compose -->
<!-- end of fields -->
`;

/** The document that is whole: every row has a rule. */
const whole = (supergraph: DocumentNode): string =>
  withSchema(EMPTY, supergraph).replaceAll(/^(\| `[^`]+` \| .*\|) {2}\|$/gm, '$1 `public` |');

let supergraph: DocumentNode;
beforeAll(() => {
  supergraph = graph(SDL);
});

describe('the access table', () => {
  it('tells subgraph, audiences and scopes of every field, and of what fewer audiences have than their owner', () => {
    const rows = contractFields(supergraph).map((field) => [
      field.subgraph,
      coordinateOf(field),
      field.audiences.join(),
      field.scopes,
    ]);
    expect(rows).toEqual([
      ['shared', 'Page.end', 'bureau,admin', ''],
      ['partners', 'Product.maker', 'bureau,admin', ''],
      ['products', 'Query.product', 'partner,bureau,admin', ''],
      ['products', 'Query.product(secret:)', 'bureau,admin', ''],
      ['products', 'Query.note', 'admin', '`note:read` and `b`, or `c`; `note:read`'],
      ['products', 'Query.page', 'bureau,admin', ''],
      ['products', 'Find.owner', 'bureau,admin', ''],
      ['products', 'Kind.INNER', 'bureau,admin', ''],
      ['products', 'Note.text', 'admin', '`note:read`'],
      ['products', 'Product.id', 'partner,bureau,admin', ''],
      ['products', 'Product.name', 'partner,bureau,admin', ''],
      ['products', 'Product.find', 'partner,bureau,admin', ''],
    ]);
  });

  it('has nothing against a document with a row rule for every field', () => {
    expect(problemsIn(whole(supergraph), supergraph)).toEqual([]);
  });

  it('names each field that nobody has given a row rule to, and gives none itself', () => {
    const problems = problemsIn(withSchema(EMPTY, supergraph), supergraph);
    for (const field of contractFields(supergraph))
      expect(problems).toContain(`${coordinateOf(field)} has no row rule: say whose rows it shows`);
  });

  it('keeps the row rules that are there when the schema grows, and leaves the new field without', () => {
    const grown = graph(SDL.replace('name: String find', 'name: String price: Int find'));
    const before = whole(supergraph);
    expect(problemsIn(before, grown)).toContain('Product.price has no row');
    expect(problemsIn(withSchema(before, grown), grown)).toEqual([
      'Product.price has no row rule: say whose rows it shows',
    ]);
  });

  it('names a row of a field that is gone', () => {
    const less = graph(SDL.replace('name: String find', 'find'));
    expect(problemsIn(whole(supergraph), less)).toContain('Product.name has a row, and no contract has it');
    expect(problemsIn(withSchema(whole(supergraph), less), less)).toEqual([]);
  });

  it('names a field whose audiences or scope are other than written', () => {
    const narrower = graph(SDL.replace('page: Page @tag(name: "bureau")', 'page: Page'));
    expect(problemsIn(whole(supergraph), narrower)).toContain(
      'Query.page: expected the audiences admin, got bureau, admin',
    );
    const freer = graph(SDL.replace('type Note @requiresScopes(scopes: [["note:read"]])', 'type Note'));
    expect(problemsIn(whole(supergraph), freer)).toContain('Note.text: expected the scope none, got `note:read`');
  });

  it('names a row rule that is not explained, and an explanation that no field needs', () => {
    const text = whole(supergraph).replace('| `name` | all |  | `public` |', '| `name` | all |  | `privat` |');
    expect(problemsIn(text, supergraph)).toEqual(['Product.name: the row rule privat is not explained']);
    const legend = whole(supergraph).replace("| `public` | Everybody's. |", "$&\n| `idle` | Nobody's. |");
    expect(problemsIn(legend, supergraph)).toEqual(['the row rule idle is explained, and no field has it']);
  });

  it('names rows that were put elsewhere by hand', () => {
    const text = whole(supergraph).replace('### shared', '### common');
    expect(problemsIn(text, supergraph)).toEqual(['rows or counts are not as the schema would write them']);
  });

  it('says which lines a document lacks that it can not write into', () => {
    expect(() => withSchema('# Access', supergraph)).toThrow(AccessDocumentError);
    expect(() => withSchema('# Access', supergraph)).toThrow('<!-- fields: npm run compose -->');
  });
});

describe('docs/access.md', () => {
  it('tells audiences, scopes and row rule of every field that there is', async () => {
    expect((await accessDocument()).problems).toEqual([]);
  });

  it('tells the scopes that the gateway asks for', () => {
    const [{ content = '' } = {}] = composedFiles();
    const hub = readSupergraph(content);
    const needsOf = prepareAccess(hub, WITHHELD_BY_ROW);
    const composed = parse(content);
    const wrong = contractFields(composed, contractsOf(composed)).flatMap((row) => {
      const type = hub.schema.getType(row.type);
      const name = row.field.replace(/\(.*/, '');
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const item = {
        kind: 'field',
        key: name,
        from: name,
        name,
        args: [],
        isAbstract: false,
        selections: null,
      } as const;
      const [need] = needsOf({ kind: 'query', rootType: type, items: [item] });
      const asked = (need?.scopes ?? []).map((any) => any.map((all) => all.map((it) => `\`${it}\``).join(' and ')));
      const scopes = [...new Set(asked.map((any) => any.join(', or ')))].join('; ');
      return scopes === row.scopes ? [] : [`${coordinateOf(row)}: ${scopes} is asked, ${row.scopes} is told`];
    });
    expect(wrong).toEqual([]);
  });
});
