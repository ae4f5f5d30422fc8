/** A household goes to somebody else. */
export const handoverWords = {
  title: 'Chuyển cho người khác',
  help: 'Từ lúc chuyển, người nhận chịu trách nhiệm về hộ này; hộ hiện lên trên máy của họ khi có mạng.',
  offline: 'Cần có mạng để chuyển',
  offlineHelp:
    'Chuyển hộ phải qua máy chủ, để lúc nào cũng chỉ một người chịu trách nhiệm. Ra chỗ có mạng rồi bấm lại, hoặc nhờ công chức xã chuyển.',
  retry: 'Thử lại',
  to: 'Chuyển cho ai?',
  nobody: 'Thôn này chưa có người nào khác được rà soát. Đề nghị hỏi công chức xã.',
  reason: 'Vì sao chuyển? (không bắt buộc)',
  needPerson: 'Đề nghị chọn một người.',
  draftStays: 'Phiếu làm dở trên máy này không mất. Nếu gửi sau khi chuyển, xã sẽ xem và quyết định.',
  give: 'Chuyển hộ này',
  giving: 'Đang chuyển…',
  done: (name: string) => `Đã chuyển cho ${name}.`,
} as const;
