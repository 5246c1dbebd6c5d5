import { describe, expect, it } from 'vitest';
import { ORG, SAMARTH, UP_KHADI } from '../support/builders/partners.ts';
import { anAdmin } from '../support/principals.ts';
import { execute } from '../support/subgraph-client.ts';
import { COOP, LIST, list, setUp, subgraph, titles } from './support/reading.ts';

setUp();

describe('filters of MoUs', () => {
  it.each<[string, object, string[]]>([
    [
      'state, kept or covered',
      { states: ['IN-TN'] },
      ['At rest', 'Draft', 'Of old', 'Samarth in Tamil Nadu', 'Southern states, ends soon', 'To come'],
    ],
    ['several states', { states: ['IN-UP', 'IN-PB'] }, ['Punjab, day not known', 'UP Khadi']],
    ['district', { districts: ['571'] }, ['Samarth in Tamil Nadu']],
    ['sector', { sectors: ['agro-food', 'x'] }, ['Samarth in Tamil Nadu']],
    ['party', { parties: [ORG.amazon] }, ['UP Khadi']],
    ['status', { statuses: ['DRAFT', 'SUSPENDED'] }, ['At rest', 'Draft']],
    ['programme', { programmes: [SAMARTH, UP_KHADI] }, ['Samarth in Tamil Nadu', 'UP Khadi']],
    ['service', { services: ['WAREHOUSING', 'MARKETING'] }, ['Samarth in Tamil Nadu', 'UP Khadi']],
    ['co-operative', { coveringCooperatives: [COOP] }, ['Samarth in Tamil Nadu']],
    ['ids of nothing', { parties: ['\0', 'org_x'] }, []],
    ['active', { validities: ['ACTIVE'] }, ['Punjab, day not known', 'Samarth in Tamil Nadu', 'UP Khadi']],
    ['expiring or expired', { validities: ['EXPIRING_SOON', 'EXPIRED'] }, ['Of old', 'Southern states, ends soon']],
    ['upcoming', { validities: ['UPCOMING'] }, ['To come']],
    ['not in force', { validities: ['NOT_IN_FORCE'] }, ['At rest', 'Draft']],
    ['expiring within 30 days', { expiringWithinDays: 30 }, ['Southern states, ends soon']],
    ['expiring within 29 days', { expiringWithinDays: 29 }, []],
    ['signed from a day', { signedFrom: '2021-02-18' }, ['Samarth in Tamil Nadu']],
    [
      'signed in a month of which the day is not known, or may be so',
      { signedFrom: '2018-02-10', signedTo: '2018-02-20' },
      ['Punjab, day not known', 'UP Khadi'],
    ],
    ['signed in another month', { signedFrom: '2018-03-01', signedTo: '2018-03-31', programmes: [UP_KHADI] }, []],
    ['signed to a day, bounds counting', { signedTo: '2018-01-31' }, ['Punjab, day not known']],
    ['words of the summary', { search: 'weavers' }, ['Samarth in Tamil Nadu']],
    ['its reference', { search: 'TN-2021-0001' }, ['Samarth in Tamil Nadu']],
    ['a misspelt title', { search: 'Samart' }, ['Samarth in Tamil Nadu']],
    ['generated data', { synthetic: true }, ['Draft']],
    ['changed since', { changedSince: '2999-01-01T00:00:00Z' }, []],
    [
      'several at once',
      { states: ['IN-TN'], parties: [ORG.flipkart], statuses: ['SIGNED'], search: 'samarth' },
      ['Samarth in Tamil Nadu'],
    ],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('puts the best fit first when ordered by relevance', async () => {
    const { edges } = await list({ filter: { search: 'tamil nadu' }, orderBy: 'RELEVANCE' });
    expect(edges[0].node.title).toBe('Samarth in Tamil Nadu');
  });

  it.each<[string, object]>([
    ['a search beyond 200 characters', { filter: { search: 'x'.repeat(201) } }],
    ['days beyond ten years', { filter: { expiringWithinDays: 3_651 } }],
    ['a page beyond 100', { first: 101 }],
    ['a cursor of another order', { after: Buffer.from('["TITLE_DESC","x","y"]').toString('base64url') }],
    ['a sector with NUL', { filter: { sectors: ['\0'] } }],
  ])('refuses %s', async (_name, variables) => {
    const result = await execute(subgraph, LIST, { principal: anAdmin(), variables: { ...variables } });
    expect(result.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
