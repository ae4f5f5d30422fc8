import { Button, FileInput, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { unitChangeSheet } from '@ra-soat/server/documents/contract.ts';
import {
  unitChangeCarryOut,
  unitChangeDrop,
  unitChangeDryRun,
  unitChangeSheetLoad,
  unitChangeUndo,
} from '@ra-soat/server/units/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { fileUrl, putBlob } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useSend } from '../ui/use-send.ts';
import { unitsWords as words } from '../words/units.vi.ts';
import { isTried, type Change } from './change-answer.ts';

/** How far the change has come: what is done is ticked, the next thing to do stands out. */
export function StepLine({ change }: { readonly change: Change }): ReactNode {
  const { state, unplaced } = change;
  if (state === 'undone' || state === 'dropped') return null;
  const carried = state === 'carried' || state === 'undoing';
  const steps = [
    { label: words.stepPlace(unplaced), done: unplaced === 0 },
    { label: words.stepTry, done: carried || isTried(change) },
    { label: words.stepCarry, done: carried },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return (
    <Group component="ol" gap="lg" m={0} p={0} aria-label={words.steps}>
      {steps.map(({ label, done }, at) => (
        <Text
          key={label}
          component="li"
          style={{ listStyle: 'none' }}
          fw={at === next ? 700 : 400}
          {...(at === next && { 'aria-current': 'step' })}
        >
          {done ? '✓' : `${String(at + 1)}.`} {label}
        </Text>
      ))}
    </Group>
  );
}

/** What may be done with the change now. */
export function ChangeSteps({ change }: { readonly change: Change }): ReactNode {
  if (change.state === 'draft') return <DraftSteps change={change} />;
  if (change.state === 'carried') {
    return (
      <>
        <BothMaps change={change} />
        <UndoStep changeId={change.changeId} />
      </>
    );
  }
  return null;
}

/** The same report of the year before, by the units of today and by those of then. */
function BothMaps({ change: { place, on } }: { readonly change: Change }): ReactNode {
  const asked = { place: place.placeId, year: Number(on.slice(0, 4)) - 1, code: 'R2' as const };
  return (
    <Text>
      {words.reportOf(asked.year)}{' '}
      <TextLink to="/reports" search={{ ...asked, map: 'current' }}>
        {words.onNewMap}
      </TextLink>
      {', '}
      <TextLink to="/reports" search={{ ...asked, map: 'before-2025-07-01' }}>
        {words.onOldMap}
      </TextLink>
      .
    </Text>
  );
}

function DraftSteps({ change }: { readonly change: Change }): ReactNode {
  const { changeId } = change;
  const dryRun = useSend(unitChangeDryRun);
  const carryOut = useSend(unitChangeCarryOut);
  const drop = useSend(unitChangeDrop);
  return (
    <>
      <Group>
        <Button
          variant={isTried(change) || change.unplaced > 0 ? 'outline' : 'filled'}
          loading={dryRun.isPending}
          onClick={() => dryRun.mutate({ changeId })}
        >
          {change.counted ? words.dryRunAgain : words.dryRun}
        </Button>
        <ActionDialog
          label={words.carryOut}
          intro={words.carryOutIntro}
          action={carryOut}
          body={{ changeId }}
          quiet={!isTried(change)}
        />
        <FileButton href={fileUrl(unitChangeSheet, { changeId })}>{words.sheet}</FileButton>
        <LoadSheet changeId={changeId} />
        <ActionDialog label={words.drop} intro={words.dropIntro} action={drop} body={{ changeId }} danger />
      </Group>
      {dryRun.error && <Failed problem={dryRun.error} />}
    </>
  );
}

function LoadSheet({ changeId }: { readonly changeId: string }): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [stored, setStored] = useState<string>();
  const load = useSend(unitChangeSheetLoad, () => setFile(null));
  const storing = useMutation({
    mutationFn: async (chosen: File) => setStored((await putBlob(chosen)).sha256),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setStored(undefined);
    if (chosen) storing.mutate(chosen);
  };
  return (
    <ActionDialog
      label={words.sheetLoad}
      intro={words.sheetLoadIntro}
      action={load}
      body={stored === undefined ? undefined : { changeId, file: stored }}
      quiet
    >
      <FileInput label={words.sheetFile} required accept=".xlsx" value={file} onChange={choose} />
      {storing.error && <Failed problem={storing.error} />}
    </ActionDialog>
  );
}

function UndoStep({ changeId }: { readonly changeId: string }): ReactNode {
  const [reason, setReason] = useState('');
  const undo = useSend(unitChangeUndo);
  const said = reason.trim();
  return (
    <Group>
      <ActionDialog
        label={words.undo}
        intro={words.undoIntro}
        action={undo}
        body={said === '' ? undefined : { changeId, reason: said }}
        danger
      >
        <TextInput
          label={words.reason}
          required
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ActionDialog>
    </Group>
  );
}
