import type { Source } from '../kernel/source.ts';
import type { StandardId } from '../standards/standard.ts';
import type { ListSource } from './case-terms.ts';

/** Mẫu số 01, Mẫu số 04: all that a monthly review takes (QĐ 24/2021 Art. 5). */
export const monthlySources: readonly ListSource[] = ['reviewRequest', 'leavingRequest'];

/** Somebody asked for it in writing. */
export function isRequested(source: ListSource): boolean {
  return monthlySources.includes(source);
}

/**
 * From where a household may come onto Phụ lục I. Under `vn-2022` only the current list and Mẫu 01 (a village head
 * helps to write the request); under `vn-2016` also the village's own proposal. Nothing is known of `vn-2027` ✘.
 */
export const listSources: Readonly<
  Record<StandardId, { readonly sources: readonly ListSource[]; readonly source: Source }>
> = {
  'vn-2016': {
    sources: ['currentList', 'reviewRequest', 'villageProposal'],
    source: { document: 'TT 17/2016/TT-BLĐTBXH', mark: 'confirmed' },
  },
  'vn-2022': {
    sources: ['currentList', 'reviewRequest'],
    source: { document: 'QĐ 24/2021/QĐ-TTg', article: 'Điều 4', mark: 'confirmed' },
  },
  'vn-2027': { sources: [], source: { document: 'chưa có văn bản', mark: 'unknown' } },
};
