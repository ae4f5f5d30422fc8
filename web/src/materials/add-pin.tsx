import { NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FORMS } from '@ra-soat/domain/survey/form-of.ts';
import { pinQuestions } from '@ra-soat/domain/training/pin-key.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import { pinAdd } from '@ra-soat/server/materials/contract.ts';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { materialWords } from '../words/materials.vi.ts';

/** Pins an organiser's words to a question; shown at once. */
export function AddPin({ form: asked }: { readonly form: string | undefined }): ReactNode {
  const place = unitsOf(useMe().grants)[0]?.placeId;
  const [pinId, setId] = useState(() => crypto.randomUUID());
  const shown = FORMS.find(({ standard, version }) => trainedForm(standard, version) === asked) ?? FORMS.at(-1);
  const questions = shown ? pinQuestions(shown) : [];
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const action = useSend(pinAdd, () => {
    setId(crypto.randomUUID());
    setText('');
  });
  if (!shown || place === undefined) return null;
  const form = trainedForm(shown.standard, shown.version);
  const formQuestion = questions.some(({ key }) => key === chosen) ? chosen : (questions[0]?.key ?? '');
  const body = text.trim() === '' ? undefined : { pinId, place, form, formQuestion, text };
  return (
    <ActionDialog label={materialWords.addPin} intro={form} action={action} body={body}>
      <NativeSelect
        label={materialWords.question}
        data={questions.map(({ key, label }) => ({ value: key, label }))}
        value={formQuestion}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Textarea
        label={materialWords.pinText}
        description={materialWords.pinTextHelp}
        required
        autosize
        minRows={3}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
