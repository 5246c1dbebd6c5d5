import { attributeDefinitions, categories, certificationSchemes } from '../../../subgraphs/catalogue/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

/** The tree of categories with their attributes, and the schemes that certify products. */
export async function loadCatalogue(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(categories)
    .values([...facts.categories])
    .onConflictDoNothing();
  await tx
    .insert(attributeDefinitions)
    .values(facts.categoryAttributes.map((definition, position) => ({ ...definition, position })))
    .onConflictDoNothing();
  await tx
    .insert(certificationSchemes)
    .values(
      facts.certificationSchemes.map((scheme) => ({
        code: scheme.code,
        name: scheme.name,
        issuer: scheme.issuer,
        subject: scheme.subject,
        state: scheme.state,
        validityYears: scheme.validity_years,
        renewable: scheme.renewable,
        source: citationOf(facts, scheme.source),
        sure: isSure(scheme),
      })),
    )
    .onConflictDoNothing();
}
