/** An entity of another subgraph: all that this one knows of it is its id. */
export interface Stub {
  readonly id: string;
}

/** A place, by its code. */
export interface PlaceStub {
  readonly code: string;
}
