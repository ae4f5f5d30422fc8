import { Text } from '@mantine/core';
import type { z } from 'zod';
import { createContext, useContext, type ReactNode } from 'react';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { branchFacts } from '@ra-soat/server/branches/contract.ts';
import { capital } from '../ui/capital.ts';
import { useAsk } from '../ui/use-ask.ts';
import { factAt } from '../answers/fact-at.ts';

type ShownFact = z.output<typeof branchFacts.output>['facts'][number];

const FactsContext = createContext<readonly ShownFact[]>([]);

interface BranchFactsProps {
  readonly householdId: string;
  readonly children: ReactNode;
}

/** What other branches say of the household, for the hints below the questions. */
export function BranchFacts({ householdId, children }: BranchFactsProps): ReactNode {
  const { data } = useAsk(branchFacts, { householdId });
  return <FactsContext value={data?.facts ?? []}>{children}</FactsContext>;
}

interface FactHintProps {
  /** Path of the answer in the evidence. */
  readonly path: string;
  readonly evidence: Evidence;
}

/** "Theo trường học, 12/09/2026: tiểu học", beside the question; never put into the answer. */
export function FactHint({ path, evidence }: FactHintProps): ReactNode {
  const fact = factAt(useContext(FactsContext), path, evidence);
  return fact ? <Text size="sm">{capital(fact.hint)}</Text> : null;
}
