/**
 * Tables that are not guarded, each with the reason: registers that every audience reads whole. Whatever is not here has to
 * have row-level security, enabled and forced.
 */
export const PUBLIC_TABLES: Readonly<Record<string, string>> = {
  'catalogue.attribute_definition': 'attributes of categories',
  'catalogue.category': 'the tree of categories',
  'catalogue.certification_scheme': 'schemes and who issues them',
  'catalogue.search_word': 'known spellings',
  'cooperatives.search_word': 'known spellings',
  'cooperatives.trade': 'names of trades',
  'enterprises.class_limit': 'thresholds by law',
  'enterprises.district': 'the directory of districts',
  'enterprises.district_industries_centre': 'offices',
  'enterprises.odop_product': 'one district, one product',
  'enterprises.search_word': 'known spellings',
  'enterprises.sector': 'the classification of activities',
  'enterprises.state': 'the directory of states',
  'incubation.search_word': 'known spellings',
  'outcomes.search_word': 'known spellings',
  'partners.search_word': 'known spellings',
  'trade.search_word': 'known spellings',
};
