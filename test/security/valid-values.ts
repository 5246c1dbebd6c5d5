import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 1,
  Float: 1,
  SafeInt: 1,
  ID: 'x_1',
  String: 'x',
  CountryCode: 'DE',
  CurrencyCode: 'USD',
  DateTime: '2020-01-01T00:00:00Z',
  FinancialYear: '2020-21',
  Gstin: '27AAPFU0939F1ZV',
  HsnCode: '6911',
  LgdCode: '555',
  LocalDate: '2020-01-01',
  NicCode: '23',
  Pan: 'AAAPA0000A',
  PinCode: '600001',
  StateCode: 'IN-ZZ',
  URL: 'https://example.org/',
  UdyamNumber: 'UDYAM-TN-00-0000000',
};

/**
 * A value of any input type that the schema lets through, with every field that there is. It means nothing: ids are of nothing,
 * and what it names is not there.
 */
export function validValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return validValue(type.ofType);
  if (isListType(type)) return [validValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? fields.slice(0, 1) : fields;
    return Object.fromEntries(given.map((field) => [field.name, validValue(field.type)]));
  }
  if (!(type.name in SCALARS)) throw new Error(`there is no value yet of the scalar ${type.name}`);
  return SCALARS[type.name];
}
