import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Form } from '@ra-soat/domain/survey/form.ts';
import { pinKey } from '@ra-soat/domain/training/pin-key.ts';
import { trainedForm } from '@ra-soat/domain/training/trained-forms.ts';
import { pins } from '@ra-soat/server/materials/contract.ts';
import { useMay } from '../access/session.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { materialWords } from '../words/materials.vi.ts';

interface PinHintProps {
  readonly form: Form;
  readonly path: string;
}

/** What is pinned to a question, beside it; asked once for a whole form. */
export function PinHint({ form, path }: PinHintProps): ReactNode {
  const may = useMay();
  const key = trainedForm(form.standard, form.version);
  const { data } = useAsk(pins, { form: key, state: 'approved' }, { enabled: may('training.learn') });
  const question = pinKey(path);
  return data?.pins
    .filter(({ formQuestion }) => formQuestion === question)
    .map(({ pinId, kind, text, placeName }) => (
      <Text key={pinId} size="sm" role="note">
        <strong>
          {materialWords.pinKinds[kind]} ({placeName}):
        </strong>{' '}
        {text}
      </Text>
    ));
}
