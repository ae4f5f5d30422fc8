import pdfDocument from 'pdfmake/js/PDFDocument.js';

type ProvideFont = InstanceType<typeof pdfDocument.default>['provideFont'];
type Font = ReturnType<ProvideFont>['font'];

/** Decoded tables of the fonts by family and style: the same in every paper, and decoding them takes a tenth of its time. */
const tables = new Map<string, Font['_tables']>();
const sharing = new WeakSet<Font>();

/** A PDF whose fonts are decoded once for all papers of a thread; which letters it holds stays its own. */
export class PdfFile extends pdfDocument.default {
  override provideFont(...[family, bold, italics]: Parameters<ProvideFont>): ReturnType<ProvideFont> {
    const provided = super.provideFont(family, bold, italics);
    const { font } = provided;
    if (sharing.has(font)) return provided;
    sharing.add(font);
    const style = `${family} ${bold} ${italics}`;
    font._tables = tables.get(style) ?? font._tables;
    tables.set(style, font._tables);
    return provided;
  }
}
