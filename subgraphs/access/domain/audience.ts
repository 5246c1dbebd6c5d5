import type { Audience } from '../../shared/principal.ts';
import type { Audience as AudienceName } from '../types.generated.ts';

const NAMES: Readonly<Record<Audience, AudienceName>> = { partner: 'PARTNER', bureau: 'BUREAU', admin: 'ADMIN' };
const AUDIENCES: Readonly<Record<AudienceName, Audience>> = { PARTNER: 'partner', BUREAU: 'bureau', ADMIN: 'admin' };

export const audienceName = (audience: Audience): AudienceName => NAMES[audience];
export const audienceNamed = (name: AudienceName): Audience => AUDIENCES[name];
