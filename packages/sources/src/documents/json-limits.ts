/** How much a document may hold. KOSKI's largest examples are about 110 kB, 14 levels and 5,000 values. */
export interface DocumentLimits {
  /** Characters, or bytes where bytes are given. */
  readonly size: number;
  /** Objects and lists inside one another. */
  readonly depth: number;
  /** Values of every kind. */
  readonly values: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = Object.freeze({ size: 16_000_000, depth: 64, values: 1_000_000 });
