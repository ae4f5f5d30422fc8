import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import styles from './form.module.css';

const INK_PX = 3;

/** A frame to sign in with a finger; what is drawn is handed over as a picture. */
export function SignaturePad({ onSigned }: { readonly onSigned: (picture: Blob) => void }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [empty, setEmpty] = useState(true);
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    if (canvas.current) blank(canvas.current);
  }, []);
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = event.currentTarget.getContext('2d');
    if (pen === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { offsetX, offsetY } = event.nativeEvent;
    pen.lineTo(offsetX, offsetY);
    pen.stroke();
    setEmpty(false);
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = event.currentTarget.getContext('2d');
    pen?.beginPath();
    pen?.moveTo(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
  };
  const clear = () => {
    if (canvas.current) blank(canvas.current);
    setEmpty(true);
  };
  const take = () => {
    setWarned(empty);
    if (!empty) canvas.current?.toBlob((picture) => picture && onSigned(picture), 'image/png');
  };
  return (
    <>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={formWords.signHere}
        onPointerDown={begin}
        onPointerMove={draw}
      />
      {warned && empty && (
        <div className={styles.note} data-tone="bad" role="alert">
          {formWords.signEmpty}
        </div>
      )}
      <div className={styles.turns}>
        <BigButton onPress={clear}>{formWords.signClear}</BigButton>
        <BigButton kind="main" onPress={take}>
          {formWords.signDone}
        </BigButton>
      </div>
    </>
  );
}

/** White paper as large as the frame, so that the picture can be printed. */
function blank(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.clientWidth;
  canvas.height = canvas.clientHeight;
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.lineWidth = INK_PX;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = '#111111';
}
