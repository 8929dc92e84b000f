import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What one of the files has, read by programs that did not write it: the same content is not taken on trust. */
export async function readFile(bytes, outline) {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true });
    text += items.map(({ str }) => str).join('');
  }
  const pages = pdf.numPages;
  const attached = Object.keys((await pdf.getAttachments()) ?? {}).length > 0;
  await loading.destroy();
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'));
  const xmp = Buffer.from(catalog.lookup(PDFName.of('Metadata'))?.contents ?? []).toString('utf8');
  return {
    pages,
    attached,
    tagged: tree instanceof PDFDict && tree.has(PDFName.of('K')),
    archival: xmp.includes('pdfaid:part'),
    accessible: xmp.includes('pdfuaid:part'),
    kilobytes: bytes.length / 1000,
    readBack: sharesOf(text, wordsOf(outline)),
  };
}

/** The share of the words that come out, in their order; how lines are broken does not matter. */
function sharesOf(text, words) {
  const letters = text.normalize('NFC').replace(/[\s\u00AD]+/gu, '');
  let [from, found] = [0, 0];
  for (const word of words) {
    const at = letters.indexOf(word, from);
    if (at < 0 || at > from + 200) continue;
    found++;
    from = at + word.length;
  }
  return found / words.length;
}

/** Every word of it in the order in which it is read. */
function wordsOf({ name, headline, contact, opening, sections }) {
  const said = (spans) => spans.map(({ text }) => text).join('');
  const texts = [
    name,
    headline ?? '',
    ...contact.map(said),
    ...opening,
    ...sections.flatMap(({ heading, kind, entries, items }) => [
      heading,
      ...(kind === 'list'
        ? items.map(said)
        : entries.flatMap(({ title, about, text }) => [title, said(about), ...text.map((line) => said(line.said))])),
    ]),
  ];
  return texts.flatMap((text) => text.normalize('NFC').split(/[\s\u00AD]+/u)).filter((word) => word !== '');
}
