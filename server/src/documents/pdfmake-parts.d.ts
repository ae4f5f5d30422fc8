/** The parts of pdfmake 0.3 behind `createPdf`, as far as they are used here: pdfmake's own types stop at its face. */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';
  import type { TFontDictionary } from 'pdfmake/interfaces.js';

  interface Options {
    readonly size: readonly [number, number];
    readonly pdfVersion: string;
    readonly lang: string;
    readonly compress: boolean;
    readonly fontLayoutCache: boolean;
    readonly autoFirstPage: boolean;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  type Make = new (
    fonts: TFontDictionary,
    images: object,
    patterns: object,
    attachments: object,
    options: Options,
  ) => Readable & {
    end(): void;
    provideFont(family: string, bold: boolean, italics: boolean): { readonly font: { _tables: object } };
  };
  const parts: { readonly default: Make };
  export = parts;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { Content, Style, Watermark } from 'pdfmake/interfaces.js';

  interface Builder {
    readonly writer: { context(): { getCurrentPosition(): { readonly verticalRatio: number } } };
    processNode(node: { readonly headlineLevel?: number; pageBreak?: 'before' }, mayAlign?: boolean): void;
    layoutDocument(
      content: Content,
      pdf: object,
      styles: object,
      defaultStyle: Style,
      background: undefined,
      header: undefined,
      footer: undefined,
      watermark: Watermark | undefined,
    ): Readonly<Record<string, unknown>>[];
  }
  type Make = new (
    pageSize: { readonly orientation: string; readonly width: number; readonly height: number },
    pageMargins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  ) => Builder;
  const parts: { readonly default: Make };
  export = parts;
}

declare module 'pdfmake/js/Renderer.js' {
  type Make = new (pdf: object) => { renderPages(pages: readonly Readonly<Record<string, unknown>>[]): void };
  const parts: { readonly default: Make };
  export = parts;
}
