/** Entities of other subgraphs: all that this one knows of them is their key. */
export interface PlaceStub {
  readonly code: string;
}
