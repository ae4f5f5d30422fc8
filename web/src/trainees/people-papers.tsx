import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { traineeInvitationsPaper, traineeListPaper } from '@ra-soat/server/documents/contract.ts';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { traineeWords } from '../words/trainees.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import type { CampaignAt } from './frame-answer.ts';
import type { PeopleSearch } from './people-search.ts';

interface PeoplePapersProps {
  readonly at: CampaignAt;
  readonly search: PeopleSearch;
}

/** Letters for the people of the chosen unit and session, and the session's list to sign. */
export function PeoplePapers({ at, search }: PeoplePapersProps): ReactNode {
  const { campaignId } = at;
  const place = search.unit ?? at.place;
  const sessionId = search.session === 'none' ? undefined : search.session;
  const asked = { campaignId, place, ...(sessionId !== undefined && { sessionId }), address: window.location.origin };
  return (
    <details>
      <summary>{traineeWords.papers}</summary>
      <Stack gap="xs" mt="xs">
        <PaperButtons
          name={traineeWords.unitLetters}
          urlOf={(format) => fileUrl(traineeInvitationsPaper, { ...asked, by: 'unit', format })}
        />
        <PaperButtons
          name={traineeWords.personLetters}
          urlOf={(format) => fileUrl(traineeInvitationsPaper, { ...asked, by: 'person', format })}
        />
        {sessionId !== undefined && (
          <Group gap="xs">
            <PaperButtons
              name={traineeWords.signList}
              urlOf={(format) => fileUrl(traineeListPaper, { campaignId, place, sessionId, format })}
            />
            <FileButton
              href={fileUrl(traineeListPaper, { campaignId, place, sessionId, format: 'xlsx' })}
              label={`${traineeWords.signList}, ${uiWords.excel}`}
            >
              {uiWords.excel}
            </FileButton>
          </Group>
        )}
      </Stack>
    </details>
  );
}
