import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt, GraphQLURL } from 'graphql-scalars';
import { FINANCIAL_YEAR_FORM, isFinancialYear } from './financial-year.ts';
import {
  HSN_FORM,
  isHsnCode,
  isLgdCode,
  isNicCode,
  isPinCode,
  isStateCode,
  LGD_FORM,
  NIC_FORM,
  PIN_FORM,
  STATE_FORM,
} from './identifiers/codes.ts';

import { COUNTRY_FORM, hasCountryForm } from './identifiers/countries.ts';
import { CURRENCY_FORM, hasCurrencyForm } from './identifiers/currencies.ts';
import { GSTIN_FORM, hasGstinCheck, hasGstinForm } from './identifiers/gstin.ts';
import { hasPanForm, PAN_FORM } from './identifiers/pan.ts';
import { isUdyamNumber, UDYAM_FORM } from './identifiers/udyam.ts';

/** A scalar that is a string of an exact form; anything else is BAD_USER_INPUT with what was expected and what came. */
function textScalar(
  name: string,
  form: string,
  isValid: (value: string) => boolean,
): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    const came = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value;
    throw new GraphQLError(`${name}: expected ${form}, got ${came}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : node.kind),
  });
}

/** Days go out as PostgreSQL gives them: no date column holds what is no day. What comes in, graphql-scalars checks. */
function dayOf(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  throw new GraphQLError(`LocalDate: expected YYYY-MM-DD, got ${String(value).slice(0, 60)}`);
}

/** Resolvers of all scalars that any subgraph may declare; each takes those that its SDL names. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  DateTime: GraphQLDateTime,
  LocalDate: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), serialize: dayOf }),
  SafeInt: GraphQLSafeInt,
  URL: GraphQLURL,
  CountryCode: textScalar('CountryCode', COUNTRY_FORM, hasCountryForm),
  CurrencyCode: textScalar('CurrencyCode', CURRENCY_FORM, hasCurrencyForm),
  FinancialYear: textScalar('FinancialYear', FINANCIAL_YEAR_FORM, isFinancialYear),
  Gstin: textScalar('Gstin', GSTIN_FORM, (value) => hasGstinForm(value) && hasGstinCheck(value)),
  HsnCode: textScalar('HsnCode', HSN_FORM, isHsnCode),
  LgdCode: textScalar('LgdCode', LGD_FORM, isLgdCode),
  NicCode: textScalar('NicCode', NIC_FORM, isNicCode),
  Pan: textScalar('Pan', PAN_FORM, hasPanForm),
  PinCode: textScalar('PinCode', PIN_FORM, isPinCode),
  StateCode: textScalar('StateCode', STATE_FORM, isStateCode),
  UdyamNumber: textScalar('UdyamNumber', UDYAM_FORM, isUdyamNumber),
};
