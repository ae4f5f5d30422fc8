import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { materialVersion } from '@ra-soat/server/materials/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { materialWords } from '../words/materials.vi.ts';
import { ContentFields, isWhole, noContent } from './content-fields.tsx';
import type { Material } from './material.ts';
import { useMaterialSending } from './use-material-sending.ts';

/** The next version of a material; those before stay. */
export function AddVersion({ material }: { readonly material: Material }): ReactNode {
  const { today } = useMe();
  const { materialId, place, title, versions } = material;
  const [note, setNote] = useState('');
  const [validFrom, setValidFrom] = useState<string | null>(today);
  const [validTo, setValidTo] = useState<string | null>(null);
  const [draft, setDraft] = useState(noContent);
  const seen = Math.max(...versions.map(({ version }) => version));
  const told = { materialId, place, seen, note, validFrom: validFrom ?? today, validTo };
  const { share, action } = useMaterialSending(
    materialVersion,
    (body: typeof told, content) => ({ ...body, content }),
    draft,
    () => setDraft(noContent),
  );
  const ready = validFrom !== null && isWhole(draft);
  return (
    <ActionDialog
      label={materialWords.addVersion}
      title={materialWords.versionOf(title)}
      action={action}
      body={ready ? told : undefined}
      size="lg"
      quiet
    >
      <ContentFields draft={draft} onChange={setDraft} share={share} />
      <TextInput
        label={materialWords.note}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <VietDate label={materialWords.validFrom} required value={validFrom} onChange={setValidFrom} />
      <VietDate label={materialWords.validTo} value={validTo} onChange={setValidTo} />
    </ActionDialog>
  );
}
