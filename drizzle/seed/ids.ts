import { seedId } from '../../subgraphs/shared/ids.ts';

/*
 * Ids of facts, by the keys of the CSV files. One place, so that the files that load them and the generators that name
 * them agree.
 */

export const organizationId = (key: string): string => seedId('org', key);
export const programmeId = (key: string): string => seedId('prg', key);
export const mouId = (key: string): string => seedId('mou', key);
export const obligationId = (mou: string, key: string): string => seedId('obl', `${mou}/${key}`);
export const cooperativeId = (key: string): string => seedId('coop', key);
export const membershipId = (federation: string, member: string): string => seedId('mbr', `${federation}/${member}`);
export const indicationId = (key: string): string => seedId('gi', key);
export const applicationId = (indication: string, applicant: string): string =>
  seedId('gia', `${indication}/${applicant}`);
export const authorisationId = (indication: string, user: string): string => seedId('giu', `${indication}/${user}`);
export const trainingProgrammeId = (key: string): string => seedId('trp', key);
export const loanSchemeId = (key: string): string => seedId('lns', key);
export const loanEventId = (key: string): string => seedId('lne', key);
export const loanReportId = (key: string): string => seedId('lnr', key);
export const fundId = (key: string): string => seedId('fnd', key);
export const campaignId = (key: string): string => seedId('cmp', key);
export const policyId = (key: string): string => seedId('pol', key);
export const indicatorId = (key: string): string => seedId('ind', key);
export const portalId = (key: string): string => seedId('ptl', key);
export const industriesCentreId = (district: string): string => seedId('dic', district);

/** An ODOP product has no key of its own: its district's LGD code and its name tell it. */
export const odopKey = (product: { readonly district: string; readonly name: string }): string =>
  `${product.district}/${product.name}`;
export const odopProductId = (key: string): string => seedId('odop', key);
