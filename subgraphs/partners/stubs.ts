/** Entities of other subgraphs: this one knows their keys only. */

export interface PlaceStub {
  readonly __typename?: 'State' | 'District';
  /** ISO 3166-2 code of a state, LGD code of a district. */
  readonly code: string;
}

export interface CooperativeStub {
  readonly __typename?: 'Cooperative';
  readonly id: string;
}

export interface EnrolmentStub {
  readonly __typename?: 'Enrolment';
  readonly id: string;
}
