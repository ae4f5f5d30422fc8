import type { Source } from '../../kernel/source.ts';

/** The texts the lessons rest on; a probable one is shown as "cần đối chiếu văn bản". */
export const decree: Source = { document: 'Nghị định số 07/2021/NĐ-CP', article: 'Điều 3', mark: 'confirmed' };
export const annex: Source = { document: 'Nghị định số 07/2021/NĐ-CP', article: 'Phụ lục', mark: 'confirmed' };
export const annexProbable: Source = { ...annex, mark: 'probable' };
export const circular: Source = { document: 'Thông tư số 07/2021/TT-BLĐTBXH', mark: 'confirmed' };
export const forms: Source = {
  document: 'Thông tư số 07/2021/TT-BLĐTBXH',
  article: 'Phụ lục II, III, IV',
  mark: 'probable',
};
export const minutes: Source = { document: 'Thông tư số 07/2021/TT-BLĐTBXH', article: 'Phụ lục V', mark: 'confirmed' };
export const procedure: Source = { document: 'Quyết định số 24/2021/QĐ-TTg', article: 'Điều 4', mark: 'confirmed' };
export const procedureProbable: Source = { ...procedure, mark: 'probable' };
export const regular: Source = { document: 'Quyết định số 24/2021/QĐ-TTg', article: 'Điều 5', mark: 'confirmed' };
export const statistics: Source = { document: 'Quy tắc của các cuộc điều tra hộ gia đình', mark: 'probable' };
export const practice: Source = { document: 'Cách làm đã thấy ở các xã', mark: 'probable' };
export const guide: Source = { document: 'Hướng dẫn “Đi rà soát bằng điện thoại” của phần mềm', mark: 'confirmed' };
