import type { ReactNode } from 'react';
import { Card, Small } from '../../ui/field/notice.tsx';
import parts from '../../ui/field/parts.module.css';
import { phoneWords } from '../../words/capture-phone.vi.ts';

/** The two pages of pictures; they are not kept on the phone. */
export function GuideCard(): ReactNode {
  return (
    <Card>
      <a className={parts.button} href="/huong-dan/ra-soat-vien.html" target="_blank" rel="noreferrer">
        {phoneWords.guide}
      </a>
      <Small>{phoneWords.guideHelp}</Small>
    </Card>
  );
}
