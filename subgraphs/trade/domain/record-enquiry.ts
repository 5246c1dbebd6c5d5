import { type Check, checkForm, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { EMAIL_FORM, isEmail, isPhone, PHONE_FORM } from '../../shared/identifiers/contact.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findEnquiry, insertEnquiry } from '../store/enquiry-writes.ts';
import { findPage, findRegistration, holdPortal } from '../store/portal-writes.ts';
import { type EnquiryRow, ledger, type PortalPageRow, type PortalRow, type RegistrationRow } from '../tables.ts';
import type { MutationRecordEnquiryArgs, RecordEnquiryInput } from '../types.generated.ts';
import { checkQuantity } from './amount.ts';
import { begin } from './begin.ts';
import { checkCountry, checkNamed } from './foreign-records.ts';
import { checkPortal } from './register-on-portal.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** Records what a buyer asks for. Everything wrong with the input comes back at once. */
export async function recordEnquiry(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordEnquiryArgs,
): Promise<CreationOutcome<EnquiryRow>> {
  const { principal, graph } = context;
  requireWriter(principal, 'recordEnquiry');
  const now = new Date();
  const receivedAt = input.receivedAt ?? now;
  const early = [
    ...(await checkNamed(graph, [{ path: 'input.addressee', type: 'Organization', id: input.addressee }])),
    ...checkBuyer(input),
    ...checkGoods(input),
    ...checkTimes(input, receivedAt, now),
  ];
  return write<EnquiryRow, Invalid>(context, ledger, {
    operation: 'recordEnquiry',
    input,
    dryRun,
    idempotencyKey,
    reload: findEnquiry,
    duplicates: {
      enquiry_external_reference: issue('input.externalReference', 'DUPLICATE', {
        expected: 'a reference of no other enquiry of the portal',
        received: input.externalReference,
      }),
    },
    async effect(tx) {
      const found = isIdOf('Portal', input.portal) ? await holdPortal(tx, input.portal) : null;
      const portal = found && isOwn(principal, found) ? found : null;
      const page = input.page && isIdOf('PortalPage', input.page) ? await findPage(tx, input.page) : null;
      const asked = input.registration ?? page?.registration ?? null;
      const registration = asked && isIdOf('PortalRegistration', asked) ? await findRegistration(tx, asked) : null;
      const issues = issuesIn([
        checkPortal(portal, input.portal),
        ...checkAsked(input, portal, page, registration),
        ...early,
      ]);
      if (issues.length > 0 || !portal) return invalid(...issues);
      const row = await insertEnquiry(tx, columnsOf(input, portal, registration, receivedAt));
      return begin(tx, context, row, { type: 'Enquiry', event: 'enquiry.received' });
    },
  });
}

function columnsOf(
  input: RecordEnquiryInput,
  portal: PortalRow,
  registration: RegistrationRow | null,
  receivedAt: Date,
): Parameters<typeof insertEnquiry>[1] {
  const { buyer, contact } = input;
  return {
    id: newId('enq'),
    portal: portal.id,
    state: portal.state,
    operator: portal.operator,
    addressee: input.addressee ?? null,
    externalReference: input.externalReference?.trim() ?? null,
    channel: input.channel,
    registration: registration?.id ?? null,
    page: input.page ?? null,
    buyerName: buyer.name.trim(),
    buyerOrganization: buyer.organization?.trim() ?? null,
    buyerCountry: buyer.country,
    contactEmail: contact.email?.trim() ?? null,
    contactPhone: contact.phone?.trim() ?? null,
    contactAddress: contact.address?.trim() ?? null,
    wanted: input.wanted.trim(),
    hsn: input.hsn ?? null,
    quantity: input.quantity ?? null,
    unit: input.unit?.trim() ?? null,
    deliveryPlace: input.deliveryPlace?.trim() ?? null,
    deliveryCountry: input.deliveryCountry ?? null,
    neededBy: input.neededBy ?? null,
    receivedAt,
  };
}

function checkBuyer({ buyer, contact }: RecordEnquiryInput): Check[] {
  return [
    checkText('input.buyer.name', buyer.name, { max: 200 }),
    checkText('input.buyer.organization', buyer.organization, { max: 200 }),
    checkCountry('input.buyer.country', buyer.country),
    contact.email || contact.phone
      ? null
      : issue('input.contact', 'REQUIRED', { expected: 'a mail address or a telephone number' }),
    checkForm('input.contact.email', contact.email?.trim(), EMAIL_FORM, isEmail),
    checkForm('input.contact.phone', contact.phone?.trim(), PHONE_FORM, isPhone),
    checkText('input.contact.address', contact.address, { max: 500, multiline: true }),
  ];
}

function checkGoods(input: RecordEnquiryInput): Check[] {
  const hasQuantity = input.quantity !== null && input.quantity !== undefined;
  return [
    checkText('input.externalReference', input.externalReference, { max: 100 }),
    checkText('input.wanted', input.wanted, { max: 4_000, multiline: true }),
    checkQuantity('input.quantity', input.quantity),
    checkText('input.unit', input.unit, { max: 40 }),
    hasQuantity && !input.unit
      ? issue('input.unit', 'INCONSISTENT', { expected: 'a unit with the quantity', received: input.unit })
      : null,
    !hasQuantity && input.unit
      ? issue('input.quantity', 'INCONSISTENT', { expected: 'a quantity with the unit', received: input.quantity })
      : null,
    checkText('input.deliveryPlace', input.deliveryPlace, { max: 200 }),
    checkCountry('input.deliveryCountry', input.deliveryCountry),
  ];
}

function checkTimes({ neededBy }: RecordEnquiryInput, receivedAt: Date, now: Date): Check[] {
  const received = dayInIndia(receivedAt);
  return [
    receivedAt > now
      ? issue('input.receivedAt', 'OUT_OF_RANGE', { expected: 'now or earlier', received: receivedAt.toISOString() })
      : null,
    neededBy && neededBy < received
      ? issue('input.neededBy', 'OUT_OF_RANGE', {
          expected: `the day of receipt (${received}) or later`,
          received: neededBy,
        })
      : null,
  ];
}

/** Page and unit of the same portal, and of each other. */
function checkAsked(
  input: RecordEnquiryInput,
  portal: PortalRow | null,
  page: PortalPageRow | null,
  registration: RegistrationRow | null,
): Check[] {
  if (!portal) return [];
  return [
    input.page && page?.portal !== portal.id
      ? issue('input.page', 'NOT_FOUND', { expected: 'id of a page of the portal (page_…)', received: input.page })
      : null,
    input.registration && registration?.portal !== portal.id
      ? issue('input.registration', 'NOT_FOUND', {
          expected: 'id of a registration on the portal (preg_…)',
          received: input.registration,
        })
      : null,
    page && registration && page.registration !== registration.id
      ? issue('input.registration', 'INCONSISTENT', {
          expected: `${page.registration}, whose page it is`,
          received: registration.id,
        })
      : null,
  ];
}
