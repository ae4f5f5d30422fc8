import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import type { FormRef, FormVersion, StandardId } from '@ra-soat/domain/standards/standard.ts';
import { standardId } from '@ra-soat/server/platform/contract.ts';
import { roundOpen, roundStandards } from '@ra-soat/server/rounds/contract.ts';
import { communesOf } from '../access/communes-of.ts';
import { useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { PlanField } from '../plans/plan-field.tsx';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { resultOf, roundWords, standardWords } from '../words/rounds.vi.ts';
import { blankBasis, completeBasis, type BasisDraft } from './basis-draft.ts';
import { BasisRows } from './basis-rows.tsx';
import { FurtherStandards, type Scopes } from './further-standards.tsx';

/** Opens the yearly review of a commune: place, year, standard, form, papers, committee. */
export function OpenRoundScreen(): ReactNode {
  const { today, grants } = useMe();
  const navigate = useNavigate();
  const [roundId] = useState(() => crypto.randomUUID());
  const [commune, setCommune] = useState<PickedPlace | null>(communesOf(grants)[0] ?? null);
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [openedOn, setOpenedOn] = useState<string | null>(today);
  const [chosen, setChosen] = useState<FormRef | null>(null);
  const inForce = standardOn(openedOn ?? today, '').closing;
  const { standard, version: formVersion } = chosen ?? inForce ?? { standard: 'vn-2022', version: 'v2' };
  const [committee, setCommittee] = useState('');
  const [basis, setBasis] = useState<readonly BasisDraft[]>([blankBasis()]);
  const [planId, setPlanId] = useState<string | null>(null);
  const [scopes, setScopes] = useState<Scopes>({});
  const further = useAsk(
    roundStandards,
    { commune: commune?.placeId ?? '', on: openedOn ?? today },
    { enabled: commune !== null && openedOn !== null },
  );
  const [tried, setTried] = useState(false);
  const opening = useSend(roundOpen, () => void navigate({ to: '/rounds/$roundId', params: { roundId } }));
  const legalBasis = completeBasis(basis);
  const ready = commune !== null && openedOn !== null && legalBasis !== undefined && committee.trim() !== '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    const { placeId } = commune;
    opening.mutate({
      roundId,
      commune: placeId,
      year,
      kind: 'annual',
      standard,
      formVersion,
      openedOn,
      legalBasis,
      committee,
      ...(planId !== null && { planId }),
      local: Object.entries(scopes).map(([id, leavesOutNational]) => ({ standard: id, leavesOutNational })),
    });
  };
  return (
    <Page
      title={roundWords.openTitle}
      subtitle={roundWords.openHelp}
      above={[{ label: roundWords.title, link: { to: '/rounds' } }]}
    >
      <form onSubmit={submit}>
        <Stack maw={720}>
          <PlacePicker label={roundWords.commune} level="commune" required value={commune} onChange={setCommune} />
          <Group grow align="flex-start" preventGrowOverflow={false}>
            <NumberInput
              label={roundWords.year}
              description={resultOf(year)}
              required
              min={2015}
              max={2100}
              allowDecimal={false}
              value={year}
              onChange={(value) => setYear(Number(value))}
            />
            <VietDate label={roundWords.openedOn} required max={today} value={openedOn} onChange={setOpenedOn} />
          </Group>
          <Group grow align="flex-start" preventGrowOverflow={false}>
            <NativeSelect
              label={roundWords.standard}
              description={roundWords.standardHelp}
              data={Object.entries(standardWords).map(([value, label]) => ({ value, label }))}
              value={standard}
              onChange={(event) => setChosen(formOfStandard(standardId.parse(event.currentTarget.value), formVersion))}
            />
            <NativeSelect
              label={roundWords.formVersion}
              description={roundWords.formVersionHelp}
              data={Object.entries(roundWords.formVersions[standard]).map(([value, label]) => ({ value, label }))}
              value={formVersion}
              onChange={(event) => setChosen({ standard, version: event.currentTarget.value === 'v1' ? 'v1' : 'v2' })}
            />
          </Group>
          {commune && <PlanField commune={commune.placeId} year={year} value={planId} onChange={setPlanId} />}
          {further.data && <FurtherStandards standards={further.data} scopes={scopes} onChange={setScopes} />}
          <Textarea
            label={roundWords.committee}
            description={roundWords.committeeHelp}
            required
            maxLength={200}
            autosize
            value={committee}
            onChange={(event) => setCommittee(event.currentTarget.value)}
          />
          <Fieldset legend={roundWords.basis} variant="unstyled">
            <BasisRows rows={basis} onChange={setBasis} />
          </Fieldset>
          {tried && !ready && <Incomplete />}
          {opening.error && <Failed problem={opening.error} />}
          <Group>
            <Button type="submit" loading={opening.isPending}>
              {roundWords.openDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

/** Another standard keeps the version where it has one of that name. */
function formOfStandard(standard: StandardId, version: FormVersion): FormRef {
  return { standard, version: version in roundWords.formVersions[standard] ? version : 'v1' };
}
