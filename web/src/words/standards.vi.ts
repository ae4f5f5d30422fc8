/** The further standards of a round. */
export const standardSwitchWords = {
  label: 'Theo chuẩn',
  help: 'Mỗi lần chỉ xem kết quả theo một chuẩn, không trộn.',
  further: 'Chuẩn áp dụng trong đợt',
  leads: 'chuẩn dẫn đầu',
  incoming: 'chuẩn của kỳ sau: cùng một lần đến hộ, kết quả dùng để mở danh sách năm sau',
  incomingShown:
    'chuẩn của kỳ sau: chưa có phụ lục bảng điểm và mẫu phiếu nên chỉ ghi “chưa đủ dữ liệu”, không quyết định',
  local: 'chuẩn của địa phương, kết quả đứng cạnh kết quả theo chuẩn quốc gia',
  scope: (title: string) => `${title}: danh sách này có gồm hộ nghèo theo chuẩn quốc gia không?`,
  scopeHelp: 'Theo văn bản của tỉnh, thành phố. Chưa biết thì kết quả theo chuẩn này chỉ để xem, chưa quyết định.',
  scopes: {
    unknown: 'Chưa rõ',
    holds: 'Có, gồm cả hộ nghèo theo chuẩn quốc gia',
    leavesOut: 'Không, chỉ gồm hộ ngoài danh sách quốc gia',
  },
} as const;
