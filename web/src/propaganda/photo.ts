/** A photo that is at the blob door, with what it shows. */
export interface Photo {
  readonly sha256: string;
  readonly caption: string;
}

/** Photos as they are sent: none without its caption; undefined while one is missing. */
export function completePhotos(photos: readonly Photo[]): Photo[] | undefined {
  return photos.every(({ caption }) => caption.trim() !== '') ? [...photos] : undefined;
}
