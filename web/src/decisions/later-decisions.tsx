import { Alert, Card, Group, Stack, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { decisionsLater } from '@ra-soat/server/decisions/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { decisionWords } from '../words/decisions.vi.ts';
import { laterWords } from '../words/later.vi.ts';
import { AmendForm } from './amend-form.tsx';
import type { Decision } from './decision.ts';
import { DecisionPapers } from './decision-papers.tsx';
import { ReopenedCases } from './reopened-cases.tsx';
import { RevokeForm } from './revoke-form.tsx';

export type Later = z.output<typeof decisionsLater.output>;
type Row = Later['decisions'][number];

const columns: readonly Column<Row>[] = [
  { id: 'number', header: decisionWords.decisionNumber, names: true, cell: ({ number }) => number },
  {
    id: 'kind',
    header: laterWords.kind,
    cell: ({ kind, names }) =>
      names === null ? laterWords.kinds[kind] : laterWords.naming(laterWords.kinds[kind], names),
  },
  { id: 'on', header: laterWords.on, cell: ({ on }) => day(on) },
  { id: 'effective', header: laterWords.effectiveOn, cell: ({ effectiveOn }) => day(effectiveOn) },
  { id: 'state', header: laterWords.state, cell: ({ inForce }) => (inForce ? laterWords.inForce : laterWords.revoked) },
  { id: 'households', header: laterWords.households, number: true, cell: ({ households }) => whole(households) },
  { id: 'reason', header: laterWords.reason, wide: true, cell: ({ reason }) => reason ?? '–' },
];

interface LaterDecisionsProps {
  readonly roundId: string;
  readonly standard: string;
  readonly decision: Decision;
}

/** The decisions of the round with what names what, the households taken up again, and the two ways to change them. */
export function LaterDecisions({ roundId, standard, decision }: LaterDecisionsProps): ReactNode {
  const asked = useAsk(decisionsLater, { roundId });
  return (
    <Asked of={asked}>
      {(later) =>
        later.decisions.length === 0 ? null : (
          <Content roundId={roundId} standard={standard} decision={decision} later={later} />
        )
      }
    </Asked>
  );
}

function Content({ roundId, standard, decision, later }: LaterDecisionsProps & { readonly later: Later }): ReactNode {
  const may = useMay();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const signs = may('decision.sign') && decision.decisionId !== null;
  const picked = later.reopened.filter(({ householdId }) => chosen.includes(householdId));
  return (
    <Card withBorder component="section" aria-labelledby="later">
      <Stack gap="sm">
        <Title order={2} id="later">
          {laterWords.decisions}
        </Title>
        <DataTable
          caption={laterWords.decisions}
          columns={columns}
          rows={later.decisions}
          keyOf={({ decisionId }) => decisionId}
        />
        <DecisionPapers roundId={roundId} decision={decision} later={later} />
        {later.reopened.length > 0 && (
          <ReopenedCases reopened={later.reopened} chosen={chosen} choose={signs ? setChosen : undefined} />
        )}
        {signs && (
          <Group align="flex-start">
            {picked.length > 0 && (
              <AmendForm
                roundId={roundId}
                standard={standard}
                later={later}
                picked={picked}
                done={() => setChosen([])}
              />
            )}
            <RevokeForm roundId={roundId} standard={standard} later={later} decision={decision} />
          </Group>
        )}
        {later.decisions.length > 1 && (
          <Alert variant="outline" color="blue" title={laterWords.standsNow}>
            {null}
          </Alert>
        )}
      </Stack>
    </Card>
  );
}
