/** An entity of another subgraph, as far as this one knows it. */
export interface EntityRef {
  /** Given where a union or an interface has to tell what it is. */
  readonly __typename?: string;
  readonly id: string;
}
