/** Villages which the commune's committee wants looked at again and that were not. */
export const committeeOpenWords = {
  title: 'Ban Chỉ đạo còn yêu cầu xem lại',
  village: (name: string, day: string, reason: string, households: number) =>
    households === 0
      ? `${name} (họp ngày ${day}): ${reason}`
      : `${name} (họp ngày ${day}): ${reason}; còn ${households} hộ chưa xem lại`,
  help: 'Vẫn tổng hợp được, nhưng phải ghi lý do; lý do được lưu cùng bản tổng hợp.',
  reason: 'Lý do vẫn tổng hợp',
  reasonNeeded: (villages: readonly string[]) =>
    `Ban Chỉ đạo còn yêu cầu xem lại ${villages.join(', ')}; hãy xem lại rồi họp Ban Chỉ đạo, hoặc ghi lý do vẫn tổng hợp`,
} as const;
