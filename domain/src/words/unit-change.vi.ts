/** Words of a change of units that the server says. */
export const unitChangeWords = {
  toKnow: {
    parted: (unit: string, village: string, n: number) =>
      `${unit}: nhận ${String(n)} hộ tách khỏi ${village}, thành một thôn mới mang tên thôn cũ.`,
    sameName: (unit: string, village: string, n: number) =>
      `${unit}: ${String(n)} thôn cùng tên “${village}” về một nơi; nên đổi tên để khỏi lẫn.`,
    openRound: (unit: string, year: string, _n: number) =>
      `${unit}: đợt rà soát ${year} chưa có quyết định; cán bộ của đơn vị mới làm tiếp chính đợt này.`,
    settings: (unit: string, _text: string, n: number) =>
      `${unit}: ${String(n)} thiết lập riêng không tự chuyển; nếu còn dùng, nhập lại ở đơn vị mới.`,
    district: (unit: string, _text: string, n: number) =>
      `${unit}: ${String(n)} tài khoản cấp huyện hết quyền từ ngày chuyển, vì không còn cấp huyện.`,
  },
  sheet: {
    file: 'Phiếu phân bổ thôn, hộ',
    villages: 'Thôn',
    households: 'Hộ tách khỏi thôn',
    targets: 'Xã mới',
    villageColumns: [
      'Mã thôn',
      'Xã cũ',
      'Thôn',
      'Số hộ trong danh sách',
      'Mã xã mới',
      'Xã mới (để đối chiếu)',
    ] as const,
    householdColumns: ['Mã hộ', 'Thôn', 'Số thứ tự hộ', 'Mã xã mới'] as const,
    targetColumns: ['Mã xã mới', 'Xã mới', 'Tỉnh mới'],
  },
  /** The new village of households that leave theirs for another commune. */
  partedVillage: (village: string, commune: string) => `${village} (phần về ${commune})`,
  faults: {
    village: (code: string) =>
      `mã thôn “${code}” không có trong lần sáp nhập này; chép lại mã từ phiếu vừa tải, hoặc bỏ dòng.`,
    commune: (code: string) =>
      `mã xã “${code}” không có trong danh mục của ngày chuyển; lấy mã ở trang “Xã mới” của phiếu.`,
    household: (code: string) =>
      `mã hộ “${code}” không ở thôn nào của lần sáp nhập này; chép lại mã từ phiếu vừa tải, hoặc bỏ dòng.`,
    twice: (code: string) => `mã “${code}” đã có ở một dòng trên; giữ một dòng, bỏ dòng kia.`,
  },
};
