/** What the commune says to its surveyors. */
export const messageWords = {
  title: 'Tin của xã',
  none: 'Chưa có tin nào.',
  from: (name: string, at: string) => `${name}, ${at}`,
  unread: 'Chưa đọc',
  read: 'Đã đọc',
  markRead: 'Tôi đã đọc',
} as const;
