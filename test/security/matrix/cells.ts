import { seedId } from '../../../subgraphs/shared/ids.ts';

/** A state with its bureau, as far as records of it are told from those of others. */
export interface State {
  readonly code: 'IN-UP' | 'IN-KL';
  readonly bureau: string;
  readonly organization: string;
  /** LGD code of a district. */
  readonly district: string;
}

export interface Partner {
  readonly client: 'flipkart' | 'amazon';
  readonly organization: string;
}

/** A bureau and a partner: what they have with each other, no other bureau and no other partner may see. */
export interface Cell {
  readonly state: State;
  readonly partner: Partner;
}

export const UP: State = {
  code: 'IN-UP',
  bureau: 'bureau-up',
  organization: seedId('org', 'bureau-up'),
  district: '118',
};
export const KL: State = {
  code: 'IN-KL',
  bureau: 'bureau-kl',
  organization: seedId('org', 'bureau-kl'),
  district: '555',
};
export const FLIPKART: Partner = { client: 'flipkart', organization: seedId('org', 'flipkart') };
export const AMAZON: Partner = { client: 'amazon', organization: seedId('org', 'amazon') };

export const CELLS: readonly Cell[] = [UP, KL].flatMap((state) =>
  [FLIPKART, AMAZON].map((partner) => ({ state, partner })),
);

export const nameOf = ({ state, partner }: Cell): string => `${state.code} ${partner.client}`;
