import type { FieldErrors } from '../form.svelte.ts';
import { formatBytes, formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import { problems } from '../public/rules.ts';
import type { EvidenceDraft, EvidenceView, PortfolioView } from '../types.ts';
import { isWebAddress, webAddress } from '../web-address.ts';

/** The largest file that is kept, in bytes. */
export const largest = 25 * 1024 * 1024;
/** The same, as people say it. */
export const largestInWords = () => formatBytes(25_000_000);
const extensions = ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'docx', 'odt', 'mp3', 'mp4'];
/** For the browser's window of files; the server looks at the content. */
export const accepted = extensions.map((extension) => `.${extension}`).join(',');

/** A piece of evidence as it is being written. */
export interface EvidenceText {
  title: string;
  description: string;
  url: string;
  skillIds: string[];
  experienceIds: string[];
}
export type EvidenceField = keyof EvidenceText;
/** What the API takes, the file apart. */
export type WordsDraft = Extract<EvidenceDraft, { url: string }>;

export const toText = (evidence: EvidenceView): EvidenceText => ({
  title: evidence.title,
  description: evidence.description ?? '',
  url: evidence.url ?? '',
  skillIds: [...(evidence.skillIds ?? [])],
  experienceIds: [...(evidence.experienceIds ?? [])],
});

export const toDraft = (text: EvidenceText): WordsDraft => ({
  title: text.title.trim(),
  description: text.description.trim() || null,
  url: webAddress(text.url),
  skillIds: text.skillIds,
  experienceIds: text.experienceIds,
});

/** The form of a file: its words first, the file last. */
export function toForm(text: EvidenceText, file: File): FormData {
  const form = new FormData();
  form.append('title', text.title.trim());
  if (text.description.trim()) form.append('description', text.description.trim());
  form.append('skillIds', JSON.stringify(text.skillIds));
  form.append('experienceIds', JSON.stringify(text.experienceIds));
  form.append('file', file);
  return form;
}

/** Why a file cannot be kept, told before it is sent. */
export function fileProblem(file: File | null): string | undefined {
  if (!file) return m.portfolio_file_missing();
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!extensions.includes(extension)) return m.portfolio_file_wrong_type({ name: file.name });
  if (file.size === 0) return m.portfolio_file_blank({ name: file.name });
  if (file.size > largest) return m.portfolio_file_too_large({ name: file.name, size: formatBytes(file.size) });
  return undefined;
}

/** A title out of a file's name: `attestation_stage.pdf`, "attestation stage". */
export function titleOf({ name }: File): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return (words.charAt(0).toLocaleUpperCase() + words.slice(1)).slice(0, 200);
}

export const check = (text: EvidenceText, kind: 'file' | 'link', file?: File | null): FieldErrors =>
  problems({
    file: file !== undefined && fileProblem(file),
    url:
      kind === 'link' &&
      (text.url.trim() ? !isWebAddress(text.url) && m.portfolio_wrong_address() : m.portfolio_link_missing()),
    title: !text.title.trim() && m.portfolio_evidence_missing_title(),
  });

/** The fields by their names on screen. */
export const fieldLabels = (): Record<EvidenceField, string> => ({
  title: m.portfolio_evidence_title(),
  description: m.portfolio_evidence_description(),
  url: m.portfolio_evidence_url(),
  skillIds: m.portfolio_evidence_skills(),
  experienceIds: m.portfolio_evidence_experiences(),
});

/** How a value reads in the choice between two versions. */
export function showValue(field: string, value: unknown, { skills = [], experiences = [] }: PortfolioView): string {
  if (!Array.isArray(value)) return (value as string | null) ?? '';
  const names = field === 'skillIds' ? skills.map(({ id, name }) => ({ id, title: name })) : experiences;
  return formatList(names.filter(({ id }) => value.includes(id)).map(({ title }) => title));
}
