import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { surveyWords } from '../words/surveys.vi.ts';
import type { OpenWork } from './use-work.ts';
import type { Entry } from './work.ts';

type Receipt = z.output<typeof surveySubmit.output>;

interface EntryNoticesProps {
  readonly entry: Entry;
  readonly open: OpenWork;
}

/** What a person must know before keying: a returned form, one that waits, work that came back. */
export function EntryNotices({ entry, open }: EntryNoticesProps): ReactNode {
  return (
    <Stack gap="sm" aria-live="polite">
      {entry.returnedReason !== null && (
        <Alert variant="outline" color="orange" title={surveyWords.returned}>
          {entry.returnedReason}
        </Alert>
      )}
      {entry.reverify !== null && (
        <Alert variant="outline" color="blue" title={surveyWords.reverify(showDate(entry.reverify.on))}>
          {surveyWords.reverifyHelp(entry.reverify.name)}
        </Alert>
      )}
      {entry.state === 'SURVEYED' && !open.unsent && (
        <Text size="sm">
          {surveyWords.waiting(entry.version ?? 1)} {!entry.mayAccept && surveyWords.ownForm}
        </Text>
      )}
      {entry.prefilled && <Text size="sm">{surveyWords.prefilled}</Text>}
      {open.restored && open.unsent && !open.overtaken && <Restored open={open} />}
    </Stack>
  );
}

interface EntryOutcomeProps extends EntryNoticesProps {
  readonly receipt: Receipt | undefined;
}

/** What became of the last saving; stands beside the button, wherever the page is scrolled to. */
export function EntryOutcome({ entry, open, receipt }: EntryOutcomeProps): ReactNode {
  return (
    <div aria-live="polite">
      {receipt && !open.unsent && <Saved entry={entry} receipt={receipt} />}
      {open.unkept && (
        <Alert variant="outline" color="red" role="alert">
          {surveyWords.noDraft}
        </Alert>
      )}
      {open.overtaken && <Overtaken open={open} />}
    </div>
  );
}

function Saved({ entry, receipt }: { readonly entry: Entry; readonly receipt: Receipt }): ReactNode {
  const { roundId, householdId, next } = entry;
  return (
    <Alert role="status" variant="outline" color="green" title={surveyWords.saved(receipt.version)}>
      <Group gap="xs">
        <ClassBadge of={receipt.class} />
        {next !== null && (
          <LinkButton
            size="xs"
            to="/rounds/$roundId/households/$householdId/survey"
            params={{ roundId, householdId: next }}
          >
            {surveyWords.next} (Alt+↓)
          </LinkButton>
        )}
        <LinkButton size="xs" variant="outline" to="/households/$householdId" params={{ householdId }}>
          {surveyWords.toHousehold}
        </LinkButton>
      </Group>
    </Alert>
  );
}

function Overtaken({ open }: { readonly open: OpenWork }): ReactNode {
  return (
    <Alert role="alert" variant="outline" color="red" title={surveyWords.changed}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{surveyWords.changedHelp}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={open.rebase}>
            {surveyWords.keepMine}
          </Button>
          <Button size="xs" variant="outline" onClick={open.drop}>
            {surveyWords.takeTheirs}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Restored({ open }: { readonly open: OpenWork }): ReactNode {
  return (
    <Alert role="status" variant="outline" color="blue" title={surveyWords.restored}>
      <Group gap="xs">
        <Text size="sm">{surveyWords.restoredHelp}</Text>
        <Button size="xs" variant="outline" onClick={open.drop}>
          {surveyWords.discard}
        </Button>
      </Group>
    </Alert>
  );
}
