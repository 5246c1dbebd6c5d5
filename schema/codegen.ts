import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, Kind, print } from 'graphql';
import { modules } from '../subgraphs/index.ts';

const SHARED_MAPPERS: Readonly<Record<string, string>> = {
  Money: '../shared/money.ts#Money as MoneyValue',
  Issue: '../shared/errors.ts#Issue as IssueValue',
};

/** Those of the shared types that a subgraph uses: the import of one that it does not use would not pass the compiler. */
const sharedMappersOf = ({ definitions }: DocumentNode): Record<string, string> =>
  Object.fromEntries(
    Object.entries(SHARED_MAPPERS).filter(([type]) =>
      definitions.some(
        (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type,
      ),
    ),
  );

/**
 * Resolver types of every subgraph, from its SDL. A type that a row stands for is mapped to that row: `mappers.ts` of the
 * subgraph names them, so that a resolver gets what its store returns.
 */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    modules.map(({ name, typeDefs, mappers }) => [
      `subgraphs/${name}/types.generated.ts`,
      {
        schema: print(typeDefs),
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: './loaders.ts#Context',
          mappers: { ...sharedMappersOf(typeDefs), ...mappers },
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          avoidOptionals: { defaultValue: true },
          defaultMapper: 'Partial<{T}>',
          strictScalars: true,
          inputMaybeValue: 'T | null | undefined',
          scalars: {
            DateTime: { input: 'Date', output: 'Date' },
            LocalDate: 'string',
            SafeInt: 'number',
            URL: { input: 'URL', output: 'string | URL' },
            _FieldSet: 'string',
            ...Object.fromEntries(
              [
                'CountryCode',
                'CurrencyCode',
                'FinancialYear',
                'HsnCode',
                'LgdCode',
                'NicCode',
                'PinCode',
                'StateCode',
                'UdyamNumber',
                'Gstin',
                'Pan',
              ].map((scalar) => [scalar, 'string']),
            ),
          },
        },
      },
    ]),
  ),
};

export default config;
