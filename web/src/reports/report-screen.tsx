import { Group } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { reportWords } from '@ra-soat/domain/words/reports.vi.ts';
import { listCode, listsExcel, reportCode, reportExcel } from '@ra-soat/server/reports/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { capital } from '../ui/capital.ts';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { StandardSwitch } from '../ui/standard-switch.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { figuresScreenWords } from '../words/figures-screen.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import { reportScreenWords } from '../words/reports.vi.ts';
import { resultOfRound, roundWords } from '../words/rounds.vi.ts';
import { screenCode, screenCodes, type ScreenCode } from './report-code.ts';
import { ReportGuide } from './report-guide.tsx';
import { ReportList } from './report-list.tsx';
import { ReportTable } from './report-table.tsx';

/** One report of a round: a statutory table with its checks, or a list of recognised households. */
export function ReportScreen(): ReactNode {
  const { roundId, code } = useParams({ from: '/rounds/$roundId/reports/$code' });
  const known = screenCode.safeParse(code);
  return known.success ? <Report roundId={roundId} code={known.data} /> : <NotFound />;
}

interface ReportProps {
  readonly roundId: string;
  readonly code: ScreenCode;
}

function Report({ roundId, code }: ReportProps): ReactNode {
  const may = useMay();
  const [standard, setStandard] = useState<string>();
  const asked = standard === undefined ? {} : { standard };
  const round = useAsk(roundBoard, { roundId }).data?.round;
  const above = round ? roundWords.nameOf(round) : roundWords.title;
  const table = reportCode.safeParse(code);
  const list = listCode.safeParse(code);
  return (
    <Page
      title={reportWords[code]}
      {...(round ? { subtitle: `${round.communeName} · ${capital(resultOfRound(round))}` } : {})}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: above, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        <>
          <ReportGuide code={code} />
          {round && (
            <LinkButton variant="outline" size="xs" to="/figures" search={{ place: round.commune, year: round.year }}>
              {figuresScreenWords.link}
            </LinkButton>
          )}
          <FileButton
            href={fileUrl(reportExcel, { roundId, code, ...asked })}
            label={reportScreenWords.excelOf(reportWords[code])}
          >
            {uiWords.excel}
          </FileButton>
          {may('household.read') && (
            <FileButton href={fileUrl(listsExcel, { roundId })}>{reportScreenWords.listsExcel}</FileButton>
          )}
        </>
      }
    >
      <RoundNav roundId={roundId} />
      <Tabs roundId={roundId} code={code} />
      {round && <StandardSwitch standards={round.standards} value={standard} onChange={setStandard} />}
      {table.success && <ReportTable key={code} roundId={roundId} code={table.data} standard={standard} />}
      {list.success && (
        <ReportList key={`${code} ${standard ?? ''}`} roundId={roundId} code={list.data} standard={standard} />
      )}
    </Page>
  );
}

function Tabs({ roundId, code }: ReportProps): ReactNode {
  return (
    <nav aria-label={reportScreenWords.nav}>
      <Group gap="xs">
        {screenCodes.map((other) => (
          <LinkButton
            key={other}
            size="xs"
            variant={other === code ? 'filled' : 'default'}
            to="/rounds/$roundId/reports/$code"
            params={{ roundId, code: other }}
          >
            {reportScreenWords.tab[other]}
          </LinkButton>
        ))}
      </Group>
    </nav>
  );
}
