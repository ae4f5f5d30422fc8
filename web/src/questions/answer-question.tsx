import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainedForms } from '@ra-soat/domain/training/trained-forms.ts';
import { sayTrainedForm } from '@ra-soat/domain/words/qualification.vi.ts';
import { answerAudience, questionAnswer } from '@ra-soat/server/questions/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { answerAudienceWords, questionWords as words } from '../words/questions.vi.ts';
import type { Question } from './questions-answer.ts';

interface Draft {
  readonly text: string;
  readonly title: string;
  readonly article: string;
  readonly number: string;
  readonly on: IsoDate | null;
  readonly form: string;
  readonly audience: (typeof answerAudience.options)[number];
}

function draftOf({ answer, form }: Question): Draft {
  const { source } = answer ?? {};
  return {
    text: answer?.text ?? '',
    title: source?.title ?? '',
    article: source?.article ?? '',
    number: source?.number ?? '',
    on: source?.on ?? null,
    form: answer?.form ?? form ?? '',
    audience: answer?.audience ?? 'everybody',
  };
}

/** The answer of a named officer with the legal text; answered again it is a correction. */
export function AnswerQuestion({ question }: { readonly question: Question }): ReactNode {
  const [draft, setDraft] = useState(() => draftOf(question));
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const action = useSend(questionAnswer);
  const { text, title, article, number, on, form, audience } = draft;
  const source = title.trim() === '' ? null : { title, article, number, on };
  const body = { questionId: question.questionId, text, source, form: form === '' ? null : form, audience };
  const again = question.answer !== null;
  return (
    <ActionDialog
      label={again ? words.correct : words.answer}
      {...(again && { intro: words.answerIntro })}
      action={action}
      body={text.trim() === '' ? undefined : body}
      size="lg"
      quiet
    >
      <Textarea
        label={words.answerText}
        description={question.text}
        required
        autosize
        minRows={3}
        maxLength={10_000}
        value={text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <SourceFields draft={draft} set={set} />
      <NativeSelect
        label={words.form}
        value={form}
        onChange={({ currentTarget }) => set({ form: currentTarget.value })}
        data={[
          { value: '', label: words.anyForm },
          ...trainedForms.map((value) => ({ value, label: sayTrainedForm(value) })),
        ]}
      />
      <NativeSelect
        label={words.audience}
        value={audience}
        onChange={({ currentTarget }) => set({ audience: answerAudience.parse(currentTarget.value) })}
        data={answerAudience.options
          .filter((one) => one !== 'campaign' || question.campaignId !== null)
          .map((value) => ({ value, label: answerAudienceWords[value] }))}
      />
    </ActionDialog>
  );
}

interface SourceFieldsProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

function SourceFields({ draft, set }: SourceFieldsProps): ReactNode {
  const { today } = useMe();
  return (
    <>
      <TextInput
        label={words.sourceTitle}
        description={words.sourceTitleHelp}
        maxLength={300}
        value={draft.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={words.sourceArticle}
          maxLength={120}
          value={draft.article}
          onChange={({ currentTarget }) => set({ article: currentTarget.value })}
        />
        <TextInput
          label={words.sourceNumber}
          maxLength={80}
          value={draft.number}
          onChange={({ currentTarget }) => set({ number: currentTarget.value })}
        />
        <VietDate label={words.sourceDay} max={today} value={draft.on} onChange={(on) => set({ on })} />
      </Group>
    </>
  );
}
