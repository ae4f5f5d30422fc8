import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReportCode } from '@ra-soat/domain/reports/table-layout.ts';
import { reportScreenWords } from '../words/reports.vi.ts';

/** The page of the guide that explains this report, beside it in a page of its own. */
export function ReportGuide({ code }: { readonly code: ReportCode }): ReactNode {
  return (
    <Anchor href={`/huong-dan/bao-cao-r${code.slice(1).padStart(2, '0')}.html`} target="_blank" size="sm">
      {reportScreenWords.guide}
    </Anchor>
  );
}
