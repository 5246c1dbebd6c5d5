/** Entities of other subgraphs: all that this one knows of them is their key. */
export interface EnterpriseStub {
  readonly id: string;
}

export interface StateStub {
  readonly code: string;
}
export interface OrganizationStub {
  readonly id: string;
}
