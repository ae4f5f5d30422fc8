import { Checkbox, NativeSelect, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { questionAnswer, visitQuestions } from '@ra-soat/server/branches/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { branchScreenWords as words } from '../words/branches.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';

type Question = z.output<typeof visitQuestions.output>['questions'][number];

/** What the rà soát viên must find out at the households, by village. */
export function QuestionsScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/questions' });
  const may = useMay();
  const [villageId, setVillageId] = useState('');
  const [open, setOpen] = useState(true);
  const board = useAsk(roundBoard, { roundId });
  const input = { roundId, ...(villageId === '' ? {} : { villageId }), open };
  const asked = useAsk(visitQuestions, input, { keep: true });
  const villages = (board.data?.villages ?? []).map((village) => ({ value: village.villageId, label: village.name }));
  return (
    <Page
      title={words.questions}
      subtitle={words.questionsIntro}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} maw={760} style={{ alignItems: 'end' }}>
        <NativeSelect
          label={words.village}
          value={villageId}
          onChange={({ currentTarget }) => setVillageId(currentTarget.value)}
          data={[{ value: '', label: words.allVillages }, ...villages]}
        />
        <Checkbox
          label={words.openOnly}
          checked={open}
          onChange={({ currentTarget }) => setOpen(currentTarget.checked)}
        />
      </SimpleGrid>
      <Asked of={asked}>
        {({ questions }) =>
          questions.length === 0 ? (
            <Empty what={words.noQuestions} remedy={words.noQuestionsRemedy} />
          ) : (
            <DataTable
              caption={words.questions}
              columns={columns(may('survey.enter'))}
              rows={questions}
              keyOf={({ questionId }) => questionId}
            />
          )
        }
      </Asked>
    </Page>
  );
}

const columns = (mayAnswer: boolean): readonly Column<Question>[] => [
  { id: 'village', header: words.village, cell: ({ village }) => village },
  { id: 'household', header: words.household, names: true, cell: (question) => <Household question={question} /> },
  { id: 'question', header: words.question, wide: true, cell: ({ text }) => text },
  { id: 'raised', header: words.raisedOn, number: true, cell: ({ raisedOn }) => day(raisedOn) },
  {
    id: 'answer',
    header: words.answer,
    wide: true,
    cell: (question) => <Answered question={question} mayAnswer={mayAnswer} />,
  },
];

function Household({ question: { householdId, head } }: { readonly question: Question }): ReactNode {
  return (
    <TextLink to="/households/$householdId" params={{ householdId }}>
      {head}
    </TextLink>
  );
}

function Answered({ question, mayAnswer }: { readonly question: Question; readonly mayAnswer: boolean }): ReactNode {
  const { answer, answeredOn, by } = question;
  if (answer !== null) return words.answered(answer, day(answeredOn), by ?? '');
  return mayAnswer ? <AnswerDialog question={question} /> : '–';
}

function AnswerDialog({ question }: { readonly question: Question }): ReactNode {
  const { today } = useMe();
  const { householdId, questionId, head, text, raisedOn } = question;
  const [on, setOn] = useState<string | null>(today);
  const [answer, setAnswer] = useState('');
  const ready = on !== null && answer.trim() !== '';
  return (
    <ActionDialog
      label={words.answerDo}
      title={words.answerFor(head)}
      intro={text}
      quiet
      action={useSend(questionAnswer)}
      body={ready ? { householdId, questionId, on, answer } : undefined}
    >
      <Stack gap="sm">
        <Textarea
          label={words.answerText}
          required
          maxLength={500}
          autosize
          minRows={2}
          value={answer}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        <VietDate label={words.on} required min={raisedOn} max={today} value={on} onChange={setOn} />
      </Stack>
    </ActionDialog>
  );
}
