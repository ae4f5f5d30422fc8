/** Words of the small parts of the field app. */
export const fieldUiWords = {
  back: 'Quay lại',
  close: 'Đóng',
  foot: 'Nút bấm',
  erase: 'Xóa',
  digits: (typed: number, all: number) => `Đã bấm ${typed} trên ${all} số`,
} as const;
