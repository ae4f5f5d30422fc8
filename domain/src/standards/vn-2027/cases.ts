/** Income lines as reported: per person and month, within or outside. Nothing is classified with them. */
export const LINE_CASES = [
  { area: 'rural', income: 2_200_000, within: true },
  { area: 'rural', income: 2_200_001, within: false },
  { area: 'urban', income: 2_800_000, within: true },
  { area: 'urban', income: 2_800_001, within: false },
] as const;
