/** The card of a household. */
export const householdCardWords = {
  title: (head: string) => `Hộ ${head}`,
  fillForm: 'Làm phiếu',
} as const;
