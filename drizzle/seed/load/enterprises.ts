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

/** The register that enterprises are recorded against: places, sectors, ODOP products, thresholds. */
export async function loadEnterprises(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(states)
    .values(
      facts.states.map(({ iso_3166_2, name, lgd_code, gst_code }) => ({
        code: iso_3166_2,
        name,
        lgdCode: lgd_code,
        gstCode: gst_code,
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(districts)
    .values(
      facts.districts.map(({ lgd_code, state, name, aliases, census_2011_code }) => ({
        code: lgd_code,
        state,
        name,
        aliases,
        censusCode: census_2011_code,
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(industriesCentres)
    .values(facts.industriesCentres.map(({ district, name }) => ({ id: industriesCentreId(district), district, name })))
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
        sure: isSure(product),
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
