/** The list of today. */
export const todayWords = {
  title: 'Hôm nay',
  number: (number: string) => `Hộ số ${number}`,
} as const;
