import type { EnterpriseRow } from '../tables.ts';

/** How to reach an enterprise; null when nothing of it is known. */
export function contactOf(row: EnterpriseRow) {
  const contact = {
    person: row.contactPerson,
    phone: row.contactPhone,
    email: row.contactEmail,
    address: row.contactAddress,
    pinCode: row.contactPinCode,
  };
  return Object.values(contact).every((value) => value === null) ? null : contact;
}
