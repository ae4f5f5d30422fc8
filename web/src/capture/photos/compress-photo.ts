import { attemptsFor, firstThatFits } from './fit-photo.ts';

/** A picture that could not be read, or not be made small enough. */
export class BadPhoto extends Error {
  readonly why: 'unreadable' | 'tooLarge';
  constructor(why: BadPhoto['why']) {
    super(why);
    this.name = 'BadPhoto';
    this.why = why;
  }
}

/** Drawn anew as JPEG of at most 200 kB: what the camera wrote into the file, its position too, stays behind. */
export async function compressPhoto(file: Blob): Promise<Blob> {
  const picture = await read(file);
  try {
    const small = await firstThatFits(
      attemptsFor(picture.width, picture.height),
      async ({ width, height, quality }) => {
        const canvas = new OffscreenCanvas(width, height);
        canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
        return canvas.convertToBlob({ type: 'image/jpeg', quality });
      },
    );
    if (small === null) throw new BadPhoto('tooLarge');
    return small;
  } finally {
    picture.close();
  }
}

async function read(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (thrown) {
    if (thrown instanceof DOMException) throw new BadPhoto('unreadable');
    throw thrown;
  }
}
