import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { reportAsOfExcel, reportAsOfPaper, type tableCode } from '@ra-soat/server/place-reports/contract.ts';
import { reportListAsOfExcel, reportListAsOfPaper, type listCode } from '@ra-soat/server/reports/contract.ts';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { uiWords } from '../words/ui.vi.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { placeReportWords as words } from '../words/place-reports.vi.ts';
import type { AskedReport } from './asked-report.ts';

interface TableFilesProps {
  readonly code: z.output<typeof tableCode>;
  readonly asked: AskedReport;
}

/** The table on the screen as Excel, PDF and Word. */
export function TableFiles({ code, asked }: TableFilesProps): ReactNode {
  return (
    <Group gap="xs" component="section" aria-label={words.files}>
      <PaperButtons
        name={words.fileOf(code)}
        urlOf={(format) => fileUrl(reportAsOfPaper, { ...asked, code, format })}
      />
      <FileButton href={fileUrl(reportAsOfExcel, { ...asked, code })} label={words.excelOf(code)}>
        {uiWords.excel}
      </FileButton>
    </Group>
  );
}

interface ListFilesProps {
  readonly code: z.output<typeof listCode>;
  readonly asked: Omit<AskedReport, 'layout'>;
  /** Lists of a unit above are printed by nobody: Excel only. */
  readonly printed: boolean;
}

/** The list on the screen as Excel, and of one commune as PDF and Word. */
export function ListFiles({ code, asked, printed }: ListFilesProps): ReactNode {
  return (
    <Group gap="xs" component="section" aria-label={words.files}>
      {printed && (
        <PaperButtons
          name={words.fileOf(code)}
          urlOf={(format) => fileUrl(reportListAsOfPaper, { ...asked, code, format })}
        />
      )}
      <FileButton href={fileUrl(reportListAsOfExcel, { ...asked, code })} label={words.excelOf(code)}>
        {uiWords.excel}
      </FileButton>
    </Group>
  );
}
