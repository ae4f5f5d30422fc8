import type { z } from 'zod';
import type { formALoad } from '@ra-soat/server/screening/contract.ts';

type Body = z.input<typeof formALoad.input>;

/** Phiếu A while it is being typed from the printed source. */
export interface FormADraft {
  readonly standard: Body['standard'];
  readonly place: string;
  /** One item a line. */
  readonly items: string;
  readonly cutOff: number | null;
  readonly controlItems: number | null;
  readonly controlCutOff: number | null;
  readonly document: string;
  readonly article: string;
  readonly page: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function blankFormA(place: string): FormADraft {
  return {
    ...{ standard: 'vn-2022', place, items: '', cutOff: null, controlItems: null, controlCutOff: null },
    ...{ document: '', article: '', page: '', validFrom: null, validTo: null },
  };
}

export function itemsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The form as sent; undefined while something is missing. Whether it is right is the server's to say. */
export function completeFormA(draft: FormADraft, formId: string): Body | undefined {
  const { standard, place, cutOff, controlItems, controlCutOff, document, article, page, validFrom, validTo } = draft;
  const items = itemsOf(draft.items);
  if (cutOff === null || controlItems === null || controlCutOff === null || validFrom === null) return undefined;
  if (items.length === 0 || [document, article, page].some((text) => text.trim() === '')) return undefined;
  return {
    ...{ formId, place, standard, items, cutOff, validFrom, validTo },
    control: { items: controlItems, cutOff: controlCutOff },
    source: { document, article, page },
  };
}
