import type { DuplicateReason } from '../review/likely-duplicates.ts';

/** Hộ có thể trùng: why, and what a merge writes into the case. */
export const duplicateWords = {
  reasons: {
    sameNumber: 'cùng số định danh',
    sameHead: 'cùng họ tên, năm sinh chủ hộ',
    sameMembers: 'từ hai thành viên giống nhau',
    sameAddress: 'cùng địa chỉ, cùng họ',
  } satisfies Record<DuplicateReason, string>,
  mergedInto: (head: string, reason: string) => `Trùng với hộ ${head}: ${reason}`,
  undoPaper: 'Hoàn tác việc gộp hộ',
} as const;
