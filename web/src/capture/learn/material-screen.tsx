import { useEffect, useState, type ReactNode } from 'react';
import type { LessonFile } from '../../device/files.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { learnWords } from '../../words/capture-learn.vi.ts';
import { addresses } from '../addresses.ts';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { useLive } from '../use-live.ts';
import { isLessons, type LessonMaterial } from './lessons-answer.ts';
import styles from './learn.module.css';
import { useReadMarks } from './read-marks.ts';
import { useLesson } from './use-lesson.ts';

/** A material of an organiser on the phone: a text in large letters, or a file that is kept and opened. */
export function MaterialScreen({ materialId }: { readonly materialId: string }): ReactNode {
  const answer = useLesson('learn.lessons', isLessons);
  const { read, mark } = useReadMarks();
  if (answer === undefined) return <Opening />;
  const material = answer?.materials.find((one) => one.materialId === materialId);
  return (
    <Screen title={material?.title ?? learnWords.title} back={addresses.learn}>
      {material === undefined && <Notice title={learnWords.noMaterial} />}
      {material?.text != null && (
        <Card>
          <p className={styles.text}>{material.text}</p>
        </Card>
      )}
      {material && fileIn(material) && <KeptFile material={material} file={fileIn(material)} />}
      {material && !read.includes(materialId) && (
        <BigButton icon="done" onPress={() => mark(materialId)}>
          {learnWords.markRead}
        </BigButton>
      )}
      {material && read.includes(materialId) && <Mark icon="done" tone="good" word={learnWords.read} />}
    </Screen>
  );
}

function fileIn({ materialId, version, mediaType, size }: LessonMaterial): LessonFile | undefined {
  return mediaType === null || size === null ? undefined : { materialId, version, mediaType, size };
}

function KeptFile({
  material,
  file,
}: {
  readonly material: LessonMaterial;
  readonly file: LessonFile | undefined;
}): ReactNode {
  const device = useDevice();
  const blob = useLive(
    async (open) => ({ kept: file ? await open.file(file) : null }),
    [file?.materialId, file?.version],
  );
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (!file || blob === undefined) return null;
  const fetchIt = async () => {
    setBusy(true);
    setFault(null);
    try {
      await device.fetchFile(file);
    } catch (thrown) {
      setFault(saidOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  if (blob.kept) return <OpenFile blob={blob.kept} material={material} />;
  return (
    <Card>
      <p>{learnWords.fileOf(learnWords.kinds[material.kind], learnWords.sized(file.size))}</p>
      {fault !== null && <Notice tone="bad" title={fault} />}
      <BigButton kind="main" icon="save" busy={busy} onPress={() => void fetchIt()}>
        {busy ? learnWords.fetching : learnWords.keep}
      </BigButton>
      <Small>{learnWords.keepHelp}</Small>
    </Card>
  );
}

/** Pictures and videos in the page; papers in the phone's own reader, which a browser on a phone does not have. */
function OpenFile({ blob, material }: { readonly blob: Blob; readonly material: LessonMaterial }): ReactNode {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (url === undefined) return null;
  const { kind, title, fileName } = material;
  return (
    <Card>
      <Mark icon="done" tone="good" word={learnWords.kept} />
      {kind === 'picture' && <img className={styles.media} src={url} alt={title} />}
      {kind === 'video' && <video className={styles.media} src={url} controls aria-label={title} />}
      {kind !== 'picture' && kind !== 'video' && (
        <>
          <a href={url} download={fileName ?? title}>
            {learnWords.open}
          </a>
          <Small>{learnWords.openHelp}</Small>
        </>
      )}
    </Card>
  );
}
