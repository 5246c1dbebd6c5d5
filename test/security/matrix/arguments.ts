import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isRequiredArgument,
  isScalarType,
  print,
} from 'graphql';
import { type Field, isTypeName } from './api.ts';
import type { Hints } from './hints.ts';
import type { TypeName } from './rules.ts';

/**
 * What ids of an argument or a filter stand for, by its name. A name that is not here fails the test: whoever adds an
 * argument says what it means.
 */
const RECORDS: Readonly<Record<string, TypeName | { readonly code: string }>> = {
  addressees: 'Organization',
  attributes: { code: 'NET_WEIGHT' },
  categories: { code: 'FOOD' },
  centres: 'FacilityCentre',
  certifications: { code: 'KERALA_BRAND' },
  contributors: 'Organization',
  cooperatives: 'Cooperative',
  coveringCooperatives: 'Cooperative',
  delegations: 'Delegation',
  enquiries: 'Enquiry',
  enterprises: 'Enterprise',
  fairs: 'TradeFair',
  funds: 'Fund',
  geographicalIndications: 'GeographicalIndication',
  gi: 'GeographicalIndication',
  ledBy: 'Organization',
  memberOf: 'Cooperative',
  mous: 'Mou',
  notListedOn: 'Organization',
  odopProducts: 'OdopProduct',
  operators: 'Organization',
  organization: 'Organization',
  organizations: 'Organization',
  owedBy: 'Organization',
  owedTo: 'Organization',
  owners: 'Organization',
  pages: 'PortalPage',
  parents: 'Organization',
  participants: 'Enterprise',
  parties: 'Organization',
  partners: 'Organization',
  portals: 'Portal',
  products: 'Product',
  programmes: 'Programme',
  registrations: 'PortalRegistration',
  renews: 'Mou',
  schemes: { code: 'KERALA_BRAND' },
  seller: 'Enterprise',
  sellers: 'Enterprise',
  sessions: 'TrainingSession',
  trainingProgrammes: 'TrainingProgramme',
};
/** The same name, meant otherwise at one place. */
const RECORDS_AT: typeof RECORDS = {
  'Query.category.code': { code: 'FOOD' },
  'LoanEventFilter.schemes': 'LoanScheme',
  'PortalRegistrationFilter.centres': 'DistrictIndustriesCentre',
};

const NUMBERS: Readonly<Record<string, number>> = {
  disbursedMax: Number.MAX_SAFE_INTEGER,
  maxPricePaise: Number.MAX_SAFE_INTEGER,
  requestedMax: Number.MAX_SAFE_INTEGER,
  daysTo: 36_500,
  expiringWithinDays: 3_650,
};
/** Days up to which a filter takes. */
const isUpperBound = (name: string) => /(^to|To|^until|^asOf|^on)$/.test(name);
const WORDS: Readonly<Record<string, string>> = {
  eventType: 'mou.transitioned',
  hsn: '5007',
  offering: 'loom',
  offerings: 'loom',
  externalReferences: 'REF-1',
  languages: 'ta',
  metric: 'sellers',
  number: 'N-1',
  sectors: 'leather',
  sku: 'SKU-1',
  trades: 'TEA',
  email: 'admin@hub.example',
};

type Input = GraphQLArgument | GraphQLInputField;

/**
 * A value for an argument or a field of a filter; `gives` is the type that the field gives, which an argument `id` is of.
 * Throws for what nobody has said how to fill.
 */
export function valueFor(input: Input, owner: string, hints: Hints, gives = ''): unknown {
  const { name } = input;
  const type = getNamedType(input.type);
  const wrap = (value: unknown) => (isListType(getNullableType(input.type)) ? [value] : value);
  if (isEnumType(type)) {
    const values = type.getValues().map((one) => one.value);
    return isListType(getNullableType(input.type)) ? values : values[0];
  }
  switch (type.name) {
    case 'ID':
      if (name === 'id' && isTypeName(gives)) return hints.id(gives);
      return wrap(idFor(name, owner, hints));
    case 'StateCode':
      return wrap(hints.state);
    case 'LgdCode':
      return wrap(hints.district);
    case 'LocalDate':
      return isUpperBound(name) ? '2999-12-31' : '1990-01-01';
    case 'DateTime':
      return name === 'to' ? '2024-01-02T00:00:00Z' : '2024-01-01T00:00:00Z';
    case 'FinancialYear':
      return wrap('2020-21');
    case 'Boolean':
      return true;
    case 'Int':
    case 'Float':
    case 'SafeInt':
      return NUMBERS[name] ?? 1;
    case 'CountryCode':
      return wrap('DE');
    case 'CurrencyCode':
      return wrap('USD');
    case 'ProductAttributeFilter':
      return wrap({ code: 'NET_WEIGHT', min: 0 });
    case 'String':
      if (name === 'search') return hints.search;
      if (WORDS[name] !== undefined) return wrap(WORDS[name]);
  }
  throw new Error(`teach test/security/matrix/arguments.ts what to put for ${owner}.${name}: ${input.type}`);
}

function idFor(name: string, owner: string, { id }: Hints): string {
  const record = RECORDS_AT[`${owner}.${name}`] ?? RECORDS[name];
  if (record === undefined) throw new Error(`teach test/security/matrix/arguments.ts whose ids ${owner}.${name} takes`);
  return typeof record === 'string' ? id(record) : record.code;
}

/** `(a: 1, b: "x")` with all that a field must be given; nothing when that is nothing. */
export function argumentsText(field: Field, owner: string, hints: Hints): string {
  const texts = field.args.flatMap((argument) => {
    if (!isRequiredArgument(argument)) return [];
    const value = valueFor(argument, `${owner}.${field.name}`, hints, getNamedType(field.type).name);
    return [`${argument.name}: ${literal(value, argument.type)}`];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function literal(value: unknown, type: GraphQLInputType): string {
  // A scalar's text is written as it is: that of a subgraph would make another value of it.
  if (isScalarType(getNamedType(type))) return JSON.stringify(value);
  const node = astFromValue(value, type);
  if (!node) throw new Error(`expected a value of ${type}, got ${JSON.stringify(value)}`);
  return print(node);
}
