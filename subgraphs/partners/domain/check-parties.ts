import { type Check, checkForm, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { MouPartyInput } from '../types.generated.ts';
import { checkCount, checkUnique, trimmed } from './input-checks.ts';
import { isItemKey, KEY_FORM } from './item-keys.ts';
import { LIMITS } from './limits.ts';
import type { NamedEntities } from './named-entities.ts';

/** Parties: organisations of the register, or ones that are not stated and then described. */
export const checkParties = (parties: readonly MouPartyInput[], { organizations }: NamedEntities): Check[] => [
  checkCount('input.parties', parties.length, LIMITS.parties),
  ...checkUnique(
    parties,
    ({ key }) => key,
    (at) => `input.parties.${at}.key`,
    'a key of its own for each party',
  ),
  ...checkUnique(
    parties,
    ({ organization }) => organization,
    (at) => `input.parties.${at}.organization`,
    'each organisation once',
  ),
  ...parties.flatMap((party, position) => {
    const path = `input.parties.${position}`;
    const { key, organization, statedAs, people } = party;
    return [
      checkForm(`${path}.key`, key, KEY_FORM, isItemKey),
      organization && !organizations.has(organization)
        ? issue(`${path}.organization`, 'NOT_FOUND', { expected: 'id of an organisation', received: organization })
        : null,
      checkText(`${path}.statedAs`, statedAs, { min: 0, max: 300 }),
      !organization && trimmed(statedAs) === null
        ? issue(`${path}.statedAs`, 'REQUIRED', { expected: 'how the MoU writes a party without an organisation' })
        : null,
      checkCount(`${path}.people`, people.length, LIMITS.people),
      ...people.flatMap((person, at) => [
        checkText(`${path}.people.${at}.name`, person.name, { max: 200 }),
        checkText(`${path}.people.${at}.designation`, person.designation, { min: 0, max: 300 }),
      ]),
    ];
  }),
];
