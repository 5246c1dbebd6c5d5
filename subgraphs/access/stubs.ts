/** Entities of other subgraphs: this one knows their keys only. */

export interface PlaceStub {
  /** ISO 3166-2 code. */
  readonly code: string;
}

export interface Stub {
  readonly id: string;
}
