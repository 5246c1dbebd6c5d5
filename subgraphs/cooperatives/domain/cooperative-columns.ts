import { type Issue, issue, warning } from '../../shared/errors.ts';
import type { CooperativeContactInput } from '../types.generated.ts';

/** Trimmed, and with single spaces, so that one registration is one text. */
export const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
export const tidyOrNull = (text: string | null | undefined): string | null => (text ? tidy(text) : null);

/** The columns of how to reach a co-operative, as a whole. */
export const contactColumns = (contact: CooperativeContactInput | null | undefined) => ({
  contactPerson: tidyOrNull(contact?.person),
  contactPhone: contact?.phone ?? null,
  contactEmail: contact?.email ?? null,
  contactAddress: contact?.address?.trim() ?? null,
  contactPinCode: contact?.pinCode ?? null,
});

export const duplicateRegistration = (received: string | null | undefined): Issue =>
  issue('input.registrationNumber', 'DUPLICATE', {
    expected: 'a number that no other co-operative has under its Act',
    received,
  });

export const namesakeOf = (name: string): Issue =>
  warning('input.name', 'UNUSUAL', { expected: 'a name that no other co-operative of the state has', received: name });
