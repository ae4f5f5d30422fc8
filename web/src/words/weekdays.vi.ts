import { weekday } from '@ra-soat/domain/kernel/dates.ts';

const names = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** How a period is counted, in words. */
export const weekdayWords = {
  how: 'Cách đếm (ngày bắt đầu không tính):',
  day: (shown: string, iso: string) => `${names[weekday(iso) - 1] ?? ''} ${shown}`,
  nth: (nth: number, name: string | null) => `ngày thứ ${nth}${name === null ? '' : ` (${name})`}`,
  skipped: (name: string | null, weekend: boolean) => `không tính, ${name ?? (weekend ? 'cuối tuần' : 'ngày nghỉ')}`,
} as const;
