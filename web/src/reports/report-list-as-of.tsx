import type { ReactNode } from 'react';
import type { z } from 'zod';
import { reportListAsOf } from '@ra-soat/server/reports/contract.ts';
import { usePages } from '../ui/use-pages.ts';
import { ListPages } from './report-list.tsx';

interface ReportListAsOfProps {
  readonly code: z.input<typeof reportListAsOf.input>['code'];
  readonly asked: Omit<z.input<typeof reportListAsOf.input>, 'code' | 'after' | 'limit'>;
}

/** R14 or R15 of any unit on any day, page by page. */
export function ReportListAsOf({ code, asked }: ReportListAsOfProps): ReactNode {
  const pages = usePages(reportListAsOf, (after) => ({
    ...asked,
    code,
    limit: 100,
    ...(after !== undefined && { after }),
  }));
  return <ListPages pages={pages} />;
}
