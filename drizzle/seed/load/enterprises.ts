import {
  classLimits,
  districts,
  industriesCentres,
  odopProducts,
  sectors,
  states,
} from '../../../subgraphs/enterprises/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { industriesCentreId, odopKey, odopProductId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

const provenanceOf = (facts: Facts, row: { readonly source: string; readonly sure: 'high' | 'medium' | 'low' }) => ({
  source: citationOf(facts, row.source),
  sure: isSure(row),
});

/** The register that enterprises are recorded against: places, sectors, ODOP products, thresholds. */
export async function loadEnterprises(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(states)
    .values(
      facts.states.map((state) => ({
        code: state.iso_3166_2,
        name: state.name,
        lgdCode: state.lgd_code,
        gstCode: state.gst_code,
        udyamLetters: state.udyam_sure === 'high' ? state.udyam_letters : null,
        ...provenanceOf(facts, state),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(districts)
    .values(
      facts.districts.map((district) => ({
        code: district.lgd_code,
        state: district.state,
        name: district.name,
        aliases: district.aliases,
        censusCode: district.census_2011_code,
        ...provenanceOf(facts, district),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(industriesCentres)
    .values(
      facts.industriesCentres.map((centre) => ({
        id: industriesCentreId(centre.district),
        district: centre.district,
        name: centre.name,
        ...provenanceOf(facts, centre),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(sectors)
    .values(
      facts.sectors.map(({ key, name, nic_divisions, activity }) => ({
        code: key,
        name,
        nicDivisions: nic_divisions,
        activityKind: activity,
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(odopProducts)
    .values(
      facts.odopProducts.map((product) => ({
        id: odopProductId(odopKey(product)),
        district: product.district,
        name: product.name,
        isLaterAddition: product.later_addition,
        addedIn: product.added_in === null ? null : Number(product.added_in),
        ...provenanceOf(facts, product),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(classLimits)
    .values(
      facts.thresholds.map((limit) => ({
        effectiveFrom: limit.in_force_from,
        class: limit.class,
        activityKind: limit.activity,
        investment: limit.investment_crore,
        turnover: limit.turnover_crore,
        source: citationOf(facts, limit.source),
      })),
    )
    .onConflictDoNothing();
}
