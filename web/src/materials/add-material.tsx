import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { quizTopics, type QuizTopic } from '@ra-soat/domain/training/bank-question.ts';
import { trainedForms } from '@ra-soat/domain/training/trained-forms.ts';
import { topicWords } from '@ra-soat/domain/words/material-topics.vi.ts';
import { materialAdd } from '@ra-soat/server/materials/contract.ts';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { materialWords } from '../words/materials.vi.ts';
import { ContentFields, isWhole, noContent } from './content-fields.tsx';
import { useMaterialSending } from './use-material-sending.ts';

/** Puts a material into the library of one of my units. */
export function AddMaterial(): ReactNode {
  const { today, grants } = useMe();
  const units = unitsOf(grants);
  const [materialId, setId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState(units[0]?.placeId ?? '');
  const [title, setTitle] = useState('');
  const [topic, setTopic] = useState<QuizTopic>('standard');
  const [forms, setForms] = useState<string[]>([]);
  const [validFrom, setValidFrom] = useState<string | null>(today);
  const [draft, setDraft] = useState(noContent);
  const told = { materialId, place, title, topic, forms, note: '', validFrom: validFrom ?? today, validTo: null };
  const { share, action } = useMaterialSending(
    materialAdd,
    (body: typeof told, content) => ({ ...body, content }),
    draft,
    () => {
      setId(crypto.randomUUID());
      setTitle('');
      setDraft(noContent);
    },
  );
  const ready = title.trim() !== '' && validFrom !== null && isWhole(draft);
  return (
    <ActionDialog label={materialWords.add} action={action} body={ready ? told : undefined} size="lg">
      {units.length > 1 && (
        <NativeSelect
          label={materialWords.place}
          data={units.map(({ placeId, name }) => ({ value: placeId, label: name }))}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={materialWords.name}
        required
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <NativeSelect
        label={materialWords.topic}
        data={quizTopics.map((one) => ({ value: one, label: topicWords[one] }))}
        value={topic}
        onChange={(event) => setTopic(quizTopics.find((one) => one === event.currentTarget.value) ?? topic)}
      />
      <MultiSelect
        label={materialWords.forms}
        description={materialWords.formsHelp}
        data={[...trainedForms]}
        value={forms}
        onChange={setForms}
        comboboxProps={{ withinPortal: false }}
      />
      <ContentFields draft={draft} onChange={setDraft} share={share} />
      <VietDate label={materialWords.validFrom} required value={validFrom} onChange={setValidFrom} />
    </ActionDialog>
  );
}
