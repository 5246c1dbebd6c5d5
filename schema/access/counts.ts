import type { GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import { AUDIENCES, type Audience } from '../../subgraphs/shared/principal.ts';

const KINDS = [
  ['object types and interfaces', (type: unknown) => isObjectType(type) || isInterfaceType(type)],
  ['input types', isInputObjectType],
  ['unions', isUnionType],
  ['enums', isEnumType],
  ['scalars', isScalarType],
] as const;

/** How much each audience sees, as a table. */
export function printCounts(contracts: Readonly<Record<Audience, GraphQLSchema>>): string {
  const typesOf = (audience: Audience) =>
    Object.values(contracts[audience].getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fieldsOf = (audience: Audience, isCounted: (type: unknown) => boolean): number =>
    typesOf(audience)
      .filter(isCounted)
      .reduce((sum, type) => sum + ('getFields' in type ? Object.keys(type.getFields()).length : 0), 0);
  const rootsOf = (audience: Audience, root: 'getQueryType' | 'getMutationType'): number =>
    Object.keys(contracts[audience][root]()?.getFields() ?? {}).length;

  const rows: [string, (audience: Audience) => number][] = [
    ['queries', (audience) => rootsOf(audience, 'getQueryType')],
    ['mutations', (audience) => rootsOf(audience, 'getMutationType')],
    ...KINDS.map(([label, isOf]): [string, (audience: Audience) => number] => [
      label,
      (audience) => typesOf(audience).filter(isOf).length,
    ]),
    ['fields of object types and interfaces', (audience) => fieldsOf(audience, KINDS[0][1])],
    ['fields of input types', (audience) => fieldsOf(audience, isInputObjectType)],
  ];
  return [
    `| sees | ${AUDIENCES.join(' | ')} |`,
    `|---|${AUDIENCES.map(() => '---:|').join('')}`,
    ...rows.map(([label, count]) => `| ${label} | ${AUDIENCES.map(count).join(' | ')} |`),
    '',
  ].join('\n');
}
