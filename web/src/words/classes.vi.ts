import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';

/** The class of a household: short for badges, long for sentences. */
export const classWords: Readonly<Record<HouseholdClass, { readonly short: string; readonly long: string }>> = {
  POOR: { short: 'HN', long: 'Hộ nghèo' },
  NEAR_POOR: { short: 'HCN', long: 'Hộ cận nghèo' },
  NON_POOR: { short: 'Không nghèo', long: 'Hộ không nghèo' },
  UNDETERMINED: { short: 'Chưa đủ dữ liệu', long: 'Chưa đủ dữ liệu' },
};
