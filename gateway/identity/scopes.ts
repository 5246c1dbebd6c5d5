/** Every scope that a client may hold. The description of a field in the API schema names the scope that it needs. */
export const SCOPES: readonly string[] = [
  'catalogue:read',
  'catalogue:write',
  'listing:write',
  'mou:read',
  'mou:write',
  'enterprise:read',
  'enterprise:write',
  'cooperative:write',
  'incubation:write',
  'finance:read',
  'finance:write',
  'trade:write',
  'pii:read',
  'export:run',
  'webhook:manage',
  'access:admin',
];
