import { type Check, checkForm } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { COUNTRY_FORM, isCountryCode } from '../../shared/identifiers/countries.ts';
import { type ID_PREFIXES, isIdOf } from '../../shared/ids.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';

type Typename = Extract<keyof typeof ID_PREFIXES, 'Organization' | 'DistrictIndustriesCentre' | 'Enterprise'>;

/** A record of another subgraph that an input names, and where. */
export interface Named {
  readonly path: string;
  readonly type: Typename;
  readonly id: string | null | undefined;
}

const EXPECTED: Readonly<Record<Typename, string>> = {
  Organization: 'id of an organisation (org_…)',
  DistrictIndustriesCentre: 'id of a District Industries Centre (dic_…)',
  Enterprise: 'id of an enterprise of yours (ent_…)',
};

/** Asks the graph once for all of them; an issue for each that does not exist or is not the caller's to see. */
export async function checkNamed(graph: EntityDirectory, named: readonly Named[]): Promise<Check[]> {
  const given = named.flatMap(({ path, type, id }) => (id ? [{ path, type, id }] : []));
  const askable = given.filter(({ type, id }) => isIdOf(type, id));
  const references = askable.map(({ type, id }) => ({ __typename: type, id }));
  const answers = references.length === 0 ? [] : await graph.find(references);
  const found = new Set(askable.filter((_, position) => answers[position]).map(({ id }) => id));
  return given.map(({ path, type, id }) =>
    found.has(id) ? null : issue(path, 'NOT_FOUND', { expected: EXPECTED[type], received: id }),
  );
}

/** A code of the register of countries. */
export const checkCountry = (path: string, country: string | null | undefined): Check => {
  const unknown = checkForm(path, country, COUNTRY_FORM, isCountryCode);
  return unknown && issue(path, 'UNKNOWN', { expected: COUNTRY_FORM, received: country });
};
