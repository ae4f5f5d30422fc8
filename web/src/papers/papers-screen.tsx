import { Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import {
  formCPaper,
  opinionLetterPaper,
  requestFormPaper,
  roundReportPaper,
} from '@ra-soat/server/documents/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import type { Board } from '../rounds/board.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { fileUrl } from '../ui/door.ts';
import { Page } from '../ui/page.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { paperScreenWords as words } from '../words/papers.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { PaperBooks } from './paper-books.tsx';
import { PaperSet } from './paper-set.tsx';

/** The papers of a round: the whole set in one click, single papers, and the numbers they take. */
export function PapersScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/papers' });
  const may = useMay();
  const board = useAsk(roundBoard, { roundId });
  return (
    <Page
      title={words.title}
      subtitle={words.help}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      <PaperSet roundId={roundId} />
      <Asked of={board}>
        {({ round, villages }) => (
          <>
            <Single roundId={roundId} villages={villages} />
            {may('plan.manage') && <PaperBooks roundId={roundId} commune={round.commune} firstYear={round.year} />}
          </>
        )}
      </Asked>
    </Page>
  );
}

function Single({ roundId, villages }: { readonly roundId: string; readonly villages: Board['villages'] }): ReactNode {
  const [villageId, setVillage] = useState<string | null>(villages[0]?.villageId ?? null);
  return (
    <Card withBorder component="section" aria-labelledby="single">
      <Stack gap="sm">
        <Title order={2} id="single">
          {words.single}
        </Title>
        <PaperButtons name={words.report} urlOf={(format) => fileUrl(roundReportPaper, { roundId, format })} />
        <PaperButtons name={words.opinion} urlOf={(format) => fileUrl(opinionLetterPaper, { roundId, format })} />
        <PaperButtons
          name={words.request01}
          urlOf={(format) => fileUrl(requestFormPaper, { roundId, form: '01', format })}
        />
        <PaperButtons
          name={words.request04}
          urlOf={(format) => fileUrl(requestFormPaper, { roundId, form: '04', format })}
        />
        <Group align="flex-end">
          <Select
            label={words.village}
            data={villages.map(({ villageId: value, name: label }) => ({ value, label }))}
            value={villageId}
            onChange={setVillage}
            allowDeselect={false}
          />
        </Group>
        {villageId !== null && <FormsC roundId={roundId} villageId={villageId} />}
      </Stack>
    </Card>
  );
}

function FormsC({ roundId, villageId }: { readonly roundId: string; readonly villageId: string }): ReactNode {
  const forms = [
    { form: 'C', name: words.formC },
    { form: 'C1', name: words.formC1 },
  ] as const;
  return (
    <>
      {forms.map(({ form, name }) => (
        <Group key={form}>
          <PaperButtons name={name} urlOf={(format) => fileUrl(formCPaper, { roundId, villageId, form, format })} />
          <PaperButtons
            name={`${words.blank}: ${name}`}
            urlOf={(format) => fileUrl(formCPaper, { roundId, villageId, form, blank: 1, format })}
          />
        </Group>
      ))}
      <Text size="sm">{words.formCNote}</Text>
    </>
  );
}
