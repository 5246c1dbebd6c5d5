import { type Check, checkForm, checkText } from './checks.ts';
import { isPinCode, PIN_FORM } from './identifiers/codes.ts';
import { EMAIL_FORM, isEmail, isPhone, PHONE_FORM } from './identifiers/contact.ts';

interface Contact {
  readonly person?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly pinCode?: string | null | undefined;
}

/** The rules on how to reach somebody, at `input.contact`. */
export function checkContact(contact: Contact | null | undefined): Check[] {
  if (!contact) return [];
  return [
    checkText('input.contact.person', contact.person, { max: 200 }),
    checkForm('input.contact.phone', contact.phone, PHONE_FORM, isPhone),
    checkForm('input.contact.email', contact.email, EMAIL_FORM, isEmail),
    checkText('input.contact.address', contact.address, { max: 500, multiline: true }),
    checkForm('input.contact.pinCode', contact.pinCode, PIN_FORM, isPinCode),
  ];
}
