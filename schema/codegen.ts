import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { modules } from '../subgraphs/index.ts';

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
          mappers: {
            Money: '../shared/money.ts#Money as MoneyValue',
            Issue: '../shared/errors.ts#Issue as IssueValue',
            ...mappers,
          },
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
