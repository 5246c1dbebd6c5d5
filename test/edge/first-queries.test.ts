import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { FIRST_LOOK_QUERY } from '../../gateway/commands/first-look.ts';
import { FIRST_QUERY } from '../../gateway/edge/graphiql/first-query.ts';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';

const schemaOf = async (audience: string) =>
  buildSchema(await readFile(new URL(`../../schema/${audience}.graphql`, import.meta.url), 'utf8'));

test.each(AUDIENCES)('what GraphiQL shows first to the audience %s is valid for it', async (audience) => {
  expect(validate(await schemaOf(audience), parse(FIRST_QUERY[audience]))).toEqual([]);
});

test('the operation of the line to paste is valid for partners', async () => {
  expect(validate(await schemaOf('partner'), parse(FIRST_LOOK_QUERY))).toEqual([]);
});
