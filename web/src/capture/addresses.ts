/** Where the server and the service worker know the field app. */
export const FIELD_BASE = '/di-ra-soat';

interface HouseholdKey {
  readonly roundId: string;
  readonly householdId: string;
}

/** Addresses within the field app. */
export const addresses = {
  today: '/',
  household: ({ roundId, householdId }: HouseholdKey) => `/ho/${roundId}/${householdId}`,
  form: (key: HouseholdKey, mode?: 'telephone') =>
    `${addresses.household(key)}/phieu${mode === undefined ? '' : '?cach=dien-thoai'}`,
  visit: (key: HouseholdKey) => `${addresses.household(key)}/khong-gap`,
  photos: (key: HouseholdKey) => `${addresses.household(key)}/giay-to`,
  handOver: (key: HouseholdKey) => `${addresses.household(key)}/giao`,
  newHousehold: '/ho-moi',
  messages: '/tin-nhan',
  learn: '/hoc',
  lesson: (lessonId: string) => `/hoc/bai/${lessonId}`,
  material: (materialId: string) => `/hoc/tai-lieu/${materialId}`,
  practice: '/hoc/thuc-hanh',
  exercise: (id: string) => `/hoc/thuc-hanh/ho/${id}`,
  exerciseForm: (id: string) => `/hoc/thuc-hanh/ho/${id}/phieu`,
  procedureExercise: (id: string) => `/hoc/thuc-hanh/quy-trinh/${id}`,
  quiz: (paperId: string) => `/hoc/kiem-tra/${paperId}`,
  quizResult: (paperId: string) => `/hoc/ket-qua/${paperId}`,
  phone: '/may-nay',
  changePin: '/may-nay/ma-pin',
} as const;

/** How a filling begins, by the address. */
export function modeOf(search: string): 'visit' | 'telephone' {
  return new URLSearchParams(search).get('cach') === 'dien-thoai' ? 'telephone' : 'visit';
}
