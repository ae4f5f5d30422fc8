/**
 * How sure we are of a value of the law: `confirmed` (✔, in a legal text or official template), `probable`
 * (○, shown as "cần đối chiếu văn bản"), `unknown` (✘, never a constant: loaded as dated data).
 */
export type EvidenceMark = 'confirmed' | 'probable' | 'unknown';

/** Where a number or rule of the law stands. */
export interface Source {
  readonly document: string;
  readonly article?: string;
  readonly mark: EvidenceMark;
}
