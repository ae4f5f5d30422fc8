/** How often somebody's forms must have been found faulty before a refresher is proposed. */
const OFTEN = 2;

/** Those whose forms were found faulty often, the most first as they come. */
export function toRetrain<S extends { readonly findings: number; readonly returnedForms: number }>(
  surveyors: readonly S[],
): readonly S[] {
  return surveyors.filter(({ findings, returnedForms }) => findings >= OFTEN || returnedForms >= OFTEN);
}
