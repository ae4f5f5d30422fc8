import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { incomePaper } from '@ra-soat/server/documents/contract.ts';
import type { incomeRound } from '@ra-soat/server/income/contract.ts';
import { useMay } from '../access/session.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';

type RoundPage = z.output<typeof incomeRound.output>;
type PaperKind = z.output<typeof incomePaper.input>['paper'];

/** The papers that can be made of what has happened so far, in their order. */
function madeSoFar({ cases, decision }: RoundPage): PaperKind[] {
  const hung = cases.some(({ postedOn }) => postedOn !== null);
  const refused = cases.some(({ stage }) => stage === 'REFUSED');
  return [
    ...(cases.some(({ sheet }) => sheet !== null) ? (['sheets'] as const) : []),
    ...(hung ? (['posted'] as const) : []),
    ...(decision ? (['decision'] as const) : []),
    ...(decision && refused ? (['letters'] as const) : []),
  ];
}

/** Papers of the round to sign, as PDF and Word. */
export function IncomePapers({ page }: { readonly page: RoundPage }): ReactNode {
  const may = useMay();
  const papers = madeSoFar(page);
  if (papers.length === 0 || !may('paper.print')) return null;
  const { roundId } = page.round;
  return (
    <Stack gap="xs" component="section" aria-labelledby="income-papers">
      <Title order={2} id="income-papers">
        {words.papersTitle}
      </Title>
      {papers.map((paper) => (
        <PaperButtons
          key={paper}
          name={words.papers[paper]}
          urlOf={(format) => fileUrl(incomePaper, { roundId, paper, format })}
        />
      ))}
    </Stack>
  );
}
