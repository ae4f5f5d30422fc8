import type { z } from 'zod';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import { caseStageWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { capital } from '../ui/capital.ts';
import type { caseList, listGroup } from '@ra-soat/server/households/contract.ts';

type Layer = z.output<typeof caseList.output>['cases'][number]['layer'];

export const listGroupWords: Readonly<Record<z.output<typeof listGroup>, string>> = {
  POOR: 'Đang là hộ nghèo',
  NEAR_POOR: 'Đang là hộ cận nghèo',
  REQUEST: 'Có giấy đề nghị',
  LEAVING: 'Đề nghị ra khỏi danh sách',
};

/** "kết quả đến bước …": the highest layer a case has reached. */
export const layerWords: Readonly<Record<Layer, string>> = {
  none: 'chưa rà soát',
  computed: 'kết quả đến bước tính điểm',
  meeting: 'kết quả đến bước họp dân',
  posted: 'kết quả đến bước niêm yết',
  decided: 'kết quả đến bước quyết định công nhận',
};

/** The name of a stage the server sent; a stage of a newer server is shown as sent. */
export function caseStageName(state: string): string {
  return capital(isStage(state) ? caseStageWords[state] : state);
}

function isStage(state: string): state is CaseStage {
  return Object.hasOwn(caseStageWords, state);
}
