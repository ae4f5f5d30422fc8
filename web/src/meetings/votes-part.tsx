import { Accordion, Badge, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { FurtherResults } from '../ui/further-results.tsx';
import { day } from '../ui/show.ts';
import { meetingWords } from '../words/meetings.vi.ts';
import { movementScreenWords } from '../words/movements.vi.ts';
import { voteOf, votedBy, type Candidate, type HouseholdVote, type MeetingDraft, type Way } from './meeting-draft.ts';
import type { PartProps } from './meeting-parts.tsx';
import { TallyFields } from './tally-fields.tsx';

interface VotesPartProps {
  readonly draft: MeetingDraft;
  readonly set: PartProps['set'];
  readonly candidates: readonly Candidate[];
  readonly minAgreePercent: number | undefined;
}

interface WayFieldProps {
  readonly candidate: Candidate;
  readonly way: Way;
  readonly onChange: (way: Way) => void;
}

function isWay(text: string): text is Way {
  return Object.hasOwn(meetingWords.ways, text);
}

/** Only an unchanged household may be voted on together with others. */
function WayField({ candidate, way, onChange }: WayFieldProps): ReactNode {
  const ways = Object.entries(meetingWords.ways).filter(([value]) => candidate.unchanged || value !== 'joint');
  return (
    <NativeSelect
      size="xs"
      miw={150}
      aria-label={meetingWords.wayOf(candidate.head)}
      value={way}
      onChange={({ currentTarget: { value } }) => isWay(value) && onChange(value)}
      data={ways.map(([value, label]) => ({ value, label }))}
    />
  );
}

/** One show of hands for the unchanged households, one for each other, judged as they are typed. */
export function VotesPart({ draft, set, candidates, minAgreePercent }: VotesPartProps): ReactNode {
  const change = (candidate: Candidate, vote: Partial<HouseholdVote>) =>
    set({ votes: { ...draft.votes, [candidate.householdId]: { ...voteOf(draft, candidate), ...vote } } });
  const joint = votedBy(draft, candidates, 'joint');
  const together = candidates.filter((candidate) => candidate.unchanged && voteOf(draft, candidate).way !== 'single');
  const singly = candidates.filter((candidate) => !together.includes(candidate));
  const wayColumn: Column<Candidate> = {
    id: 'way',
    header: meetingWords.way,
    cell: (row) => <WayField candidate={row} way={voteOf(draft, row).way} onChange={(way) => change(row, { way })} />,
  };
  const vote = { attendees: draft.attendees, minAgreePercent };
  return (
    <Fieldset legend={meetingWords.votes}>
      <Stack>
        {minAgreePercent !== undefined && <Text size="sm">{meetingWords.rule(minAgreePercent)}</Text>}
        {together.length > 0 && (
          <Stack gap="xs" role="group" aria-label={meetingWords.joint(joint.length)}>
            <Text fw={600}>{meetingWords.joint(joint.length)}</Text>
            <Text size="sm">{meetingWords.jointHelp}</Text>
            {joint.length > 0 && (
              <TallyFields
                {...vote}
                of={meetingWords.jointName}
                typed={draft.joint}
                onChange={(tally) => set({ joint: tally })}
              />
            )}
            <Accordion variant="contained" order={3}>
              <Accordion.Item value="joint">
                <Accordion.Control>{meetingWords.jointList(together.length)}</Accordion.Control>
                <Accordion.Panel>
                  <DataTable
                    caption={meetingWords.joint(joint.length)}
                    columns={[...aboutColumns, wayColumn]}
                    rows={together}
                    keyOf={({ householdId }) => householdId}
                  />
                </Accordion.Panel>
              </Accordion.Item>
            </Accordion>
          </Stack>
        )}
        <Text fw={600}>{singly.length === 0 ? meetingWords.noSingle : meetingWords.single(singly.length)}</Text>
        {singly.map((candidate) => {
          const { way, tally, opinion } = voteOf(draft, candidate);
          return (
            <Stack key={candidate.householdId} gap={6} role="group" aria-label={candidate.head}>
              <About candidate={candidate} />
              <Group gap="sm" align="end">
                <WayField candidate={candidate} way={way} onChange={(next) => change(candidate, { way: next })} />
                {way === 'single' && (
                  <>
                    <TallyFields
                      {...vote}
                      of={candidate.head}
                      typed={tally}
                      onChange={(next) => change(candidate, { tally: next })}
                    />
                    <TextInput
                      size="xs"
                      style={{ flex: '1 1 12rem' }}
                      label={meetingWords.opinion}
                      aria-label={meetingWords.opinionOf(candidate.head)}
                      maxLength={500}
                      value={opinion}
                      onChange={({ currentTarget }) => change(candidate, { opinion: currentTarget.value })}
                    />
                  </>
                )}
              </Group>
            </Stack>
          );
        })}
      </Stack>
    </Fieldset>
  );
}

/** Who it is, what changes and why: what the meeting talks about. */
function About({ candidate }: { readonly candidate: Candidate }): ReactNode {
  const { number, head, before, class: after, label, reason, votedDown, former } = candidate;
  return (
    <div style={{ borderTop: '1px solid var(--mantine-color-gray-4)', paddingTop: 8 }}>
      <Group gap="xs">
        <Text fw={600}>
          {number}. {head}
        </Text>
        <ClassBadge of={before} />
        <span aria-hidden>→</span>
        <ClassBadge of={after} />
        {label !== '' && <Badge color="blue">{label}</Badge>}
        {votedDown > 0 && <Badge color="orange">{meetingWords.votedDownBefore(votedDown)}</Badge>}
      </Group>
      {former && <Text size="sm">{movementScreenWords.formerHousehold(former.head, day(former.on))}</Text>}
      {reason !== '' && <Text size="sm">{reason}</Text>}
      <FurtherResults of={candidate.beside} />
    </div>
  );
}

const aboutColumns: readonly Column<Candidate>[] = [
  { id: 'head', header: meetingWords.head, names: true, cell: ({ number, head }) => `${number}. ${head}` },
  { id: 'persons', header: meetingWords.persons, number: true, cell: ({ persons }) => persons },
  {
    id: 'class',
    header: meetingWords.result,
    cell: (row) => (
      <>
        <ClassBadge of={row.class} />
        <FurtherResults of={row.beside} />
      </>
    ),
  },
  { id: 'scores', header: meetingWords.scores, number: true, cell: ({ b1, b2 }) => `${b1 ?? '–'} / ${b2 ?? '–'}` },
];
