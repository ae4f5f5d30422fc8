import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';

/** Stages in which no phone has anything left to do for a household. */
export const nothingLeft: readonly CaseStage[] = ['DECIDED', 'CLOSED'];
