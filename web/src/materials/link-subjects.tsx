import { MultiSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { materialLink } from '@ra-soat/server/materials/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { materialWords } from '../words/materials.vi.ts';
import type { Material, Subject } from './material.ts';

interface LinkSubjectsProps {
  readonly material: Material;
  /** Of one unit. */
  readonly subjects: readonly Subject[];
}

/** In which subjects of a unit's campaigns a material is taught. */
export function LinkSubjects({ material, subjects }: LinkSubjectsProps): ReactNode {
  const { materialId, title } = material;
  const [chosen, setChosen] = useState(() => material.subjects.map(({ subjectId }) => subjectId));
  const action = useSend(materialLink);
  const [first] = subjects;
  if (!first) return null;
  const known = subjects.filter(({ place }) => place === first.place);
  const subjectIds = chosen.filter((id) => known.some(({ subjectId }) => subjectId === id));
  return (
    <ActionDialog
      label={materialWords.link}
      title={materialWords.linkOf(title)}
      action={action}
      body={{ materialId, place: first.place, subjectIds }}
      quiet
    >
      <MultiSelect
        label={materialWords.subjects}
        data={known.map(({ subjectId, title: name, campaign }) => ({
          value: subjectId,
          label: materialWords.subject(name, campaign),
        }))}
        value={subjectIds}
        onChange={setChosen}
        comboboxProps={{ withinPortal: false }}
      />
    </ActionDialog>
  );
}
