import type { DocumentLanguage } from '#portfolio';

/** What a file is and how large: "document PDF, 81 ko". */
export function sayFile(mediaType: string, size: number, language: DocumentLanguage): string {
  return `${FILES[language][kindOf(mediaType)]}, ${sizeOf(size, language)}`;
}

type FileKind = 'pdf' | 'image' | 'video' | 'audio' | 'other';

const FILES: Record<DocumentLanguage, Record<FileKind, string>> = {
  fr: { pdf: 'document PDF', image: 'image', video: 'vidéo', audio: 'enregistrement', other: 'fichier' },
  en: { pdf: 'PDF document', image: 'picture', video: 'video', audio: 'recording', other: 'file' },
};

function kindOf(mediaType: string): FileKind {
  if (mediaType === 'application/pdf') return 'pdf';
  const kind = mediaType.split('/')[0];
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'other';
}

const KILO = 1000;

function sizeOf(bytes: number, language: DocumentLanguage): string {
  const [kilo, mega] = language === 'fr' ? ['ko', 'Mo'] : ['kB', 'MB'];
  if (bytes < KILO * KILO) return `${Math.max(1, Math.round(bytes / KILO))}\u00A0${kilo}`;
  const size = (bytes / KILO / KILO).toFixed(1);
  return `${language === 'fr' ? size.replace('.', ',') : size}\u00A0${mega}`;
}
