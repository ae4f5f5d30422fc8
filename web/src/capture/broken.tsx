import { Component, type ReactNode } from 'react';
import { BigButton } from '../ui/field/big-button.tsx';
import { Notice, Small } from '../ui/field/notice.tsx';
import { Screen } from '../ui/field/screen.tsx';
import { captureWords } from '../words/capture.vi.ts';

/** A defect of a screen is said in words with a way on; what was entered is in the device's store, not here. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly said: string | null }> {
  override state: { readonly said: string | null } = { said: null };

  static getDerivedStateFromError(thrown: unknown): { said: string } {
    return { said: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };
  }

  override render(): ReactNode {
    if (this.state.said === null) return this.props.children;
    return (
      <Screen title={captureWords.product}>
        <Notice tone="bad" title={captureWords.brokenTitle}>
          <p>{captureWords.brokenHelp}</p>
          <Small>{this.state.said}</Small>
        </Notice>
        <BigButton kind="main" onPress={() => location.reload()}>
          {captureWords.openAgain}
        </BigButton>
      </Screen>
    );
  }
}
