import type { ReactNode } from 'react';
import { useMay } from '../access/session.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { branchScreenWords, duplicateScreenWords } from '../words/branches.vi.ts';

/** What else belongs to the list of a round: other branches, questions for the visits, likely duplicates. */
export function ListLinks({ roundId }: { readonly roundId: string }): ReactNode {
  const may = useMay();
  const params = { roundId };
  return (
    <>
      {may('list.import') && (
        <LinkButton to="/rounds/$roundId/branches" params={params} variant="outline">
          {branchScreenWords.tab}
        </LinkButton>
      )}
      {may('household.read') && (
        <LinkButton to="/rounds/$roundId/questions" params={params} variant="outline">
          {branchScreenWords.questionsTab}
        </LinkButton>
      )}
      {may('duplicate.judge') && (
        <LinkButton to="/rounds/$roundId/duplicates" params={params} variant="outline">
          {duplicateScreenWords.tab}
        </LinkButton>
      )}
    </>
  );
}
