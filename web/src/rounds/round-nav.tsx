import { Group } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { counterWords } from '../words/requests.vi.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';
import { afterWords } from '../words/after-decision.vi.ts';
import { committeeWords } from '../words/committee.vi.ts';
import { deliveryWords } from '../words/deliveries.vi.ts';
import { keyingWords } from '../words/keying.vi.ts';
import { objectionWords } from '../words/objections.vi.ts';
import { paperScreenWords } from '../words/papers.vi.ts';
import { qualificationWords } from '../words/qualification.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';

/** The parts of one round, on every page of the round; the router marks the one that is open. */
export function RoundNav({ roundId }: { readonly roundId: string }): ReactNode {
  const may = useMay();
  const { grants } = useMe();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const variantOf = (end: string) => (path.slice(`/rounds/${roundId}`.length).startsWith(end) ? 'filled' : 'default');
  const params = { roundId };
  return (
    <nav aria-label={roundWords.roundNav}>
      <Group gap="xs">
        {may('board.read') && (
          <LinkButton
            variant={path === `/rounds/${roundId}` ? 'filled' : 'default'}
            to="/rounds/$roundId"
            params={params}
            activeOptions={{ exact: true }}
          >
            {roundWords.boardTab}
          </LinkButton>
        )}
        {may('household.read') && (
          <LinkButton variant={variantOf('/cases')} to="/rounds/$roundId/cases" params={params}>
            {roundWords.casesTab}
          </LinkButton>
        )}
        {may('survey.enter') && (
          <LinkButton
            variant={variantOf('/field')}
            to={may('field.manage') ? '/rounds/$roundId/field' : '/rounds/$roundId/field/give'}
            params={params}
          >
            {fieldWords.tab}
          </LinkButton>
        )}
        {may('training.read') && (
          <LinkButton variant={variantOf('/trained')} to="/rounds/$roundId/trained" params={params}>
            {qualificationWords.tab}
          </LinkButton>
        )}
        {may('household.read') && (
          <LinkButton variant={variantOf('/request')} to="/rounds/$roundId/requests" params={params}>
            {counterWords.tab}
          </LinkButton>
        )}
        {may('household.read') && (
          <LinkButton variant={variantOf('/deliveries')} to="/rounds/$roundId/deliveries" params={params}>
            {deliveryWords.tab}
          </LinkButton>
        )}
        {may('survey.enter') && (
          <LinkButton
            variant={path.endsWith('/papers') ? 'default' : variantOf('/paper')}
            to="/rounds/$roundId/paper"
            params={params}
          >
            {keyingWords.tab}
          </LinkButton>
        )}
        {may('household.read') && (
          <LinkButton variant={variantOf('/objections')} to="/rounds/$roundId/objections" params={params}>
            {objectionWords.tab}
          </LinkButton>
        )}
        {may('list.import') && (
          <LinkButton variant={variantOf('/import')} to="/rounds/$roundId/import" params={params}>
            {roundWords.importTab}
          </LinkButton>
        )}
        {may('report.read') && !worksInVillages(grants) && (
          <>
            <LinkButton variant={variantOf('/committee')} to="/rounds/$roundId/committee" params={params}>
              {committeeWords.tab}
            </LinkButton>
            <LinkButton variant={variantOf('/decision')} to="/rounds/$roundId/decision" params={params}>
              {roundWords.decisionTab}
            </LinkButton>
            <LinkButton
              variant={variantOf('/reports')}
              to="/rounds/$roundId/reports/$code"
              params={{ roundId, code: 'R1' }}
            >
              {roundWords.reportsTab}
            </LinkButton>
          </>
        )}
        {may('paper.print') && !worksInVillages(grants) && (
          <LinkButton variant={variantOf('/papers')} to="/rounds/$roundId/papers" params={params}>
            {paperScreenWords.tab}
          </LinkButton>
        )}
        {may('household.read') && (
          <LinkButton variant={variantOf('/after')} to="/rounds/$roundId/after" params={params}>
            {afterWords.tab}
          </LinkButton>
        )}
      </Group>
    </nav>
  );
}
