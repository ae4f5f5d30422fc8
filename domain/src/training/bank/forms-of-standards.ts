import type { TrainedForm } from '../trained-forms.ts';

/** Both versions have the same limits (standards.md §3). */
export const forms2022: readonly TrainedForm[] = ['vn-2022/v1', 'vn-2022/v2'];
export const forms2016: readonly TrainedForm[] = ['vn-2016/v1'];
