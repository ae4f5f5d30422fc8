import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { entranceWords } from '../../words/capture-entrance.vi.ts';
import { usePhone } from '../phone-context.tsx';
import { handOutFile } from '../hand-out-file.ts';

/** Nothing is lost without the PIN: what was not sent leaves the phone sealed, and the sign-in begins anew. */
export function ForgottenPin({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { phone, signOut } = usePhone();
  const [surveys, setSurveys] = useState<number | null>(null);
  const take = async () => {
    const file = await phone.sealedFile();
    if (await handOutFile(file.blob, file.name)) setSurveys(file.surveys);
  };
  return (
    <Sheet title={entranceWords.forgotTitle} onClose={onClose}>
      <ol>
        {entranceWords.forgotHelp.map((step, at) => (
          <li key={step}>
            {at + 1}. {step}
          </li>
        ))}
      </ol>
      <BigButton kind="main" icon="save" onPress={() => void take()}>
        {entranceWords.sealed}
      </BigButton>
      {surveys !== null && <Notice tone="good" said title={entranceWords.sealedDone(surveys)} />}
      <BigButton onPress={() => void signOut()}>{entranceWords.startAgain}</BigButton>
      <Small>{entranceWords.startAgainHelp}</Small>
    </Sheet>
  );
}
